const KEY = 'sti.shown-day';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day that this tab looks at in a demonstration; the server passes it over where it is not one for demonstrations. */
export function shownDay(): string | undefined {
  try {
    const day = sessionStorage.getItem(KEY);
    return day && DAY.test(day) ? day : undefined;
  } catch {
    return undefined;
  }
}

/** Looks at another day, or at today again; what was read before must be read anew. */
export function showDay(day: string | undefined): void {
  try {
    if (day && DAY.test(day)) sessionStorage.setItem(KEY, day);
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without storage there is no other day to look at.
  }
}
