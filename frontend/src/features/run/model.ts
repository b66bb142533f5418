export interface RunSearch {
  /** The run to compare with. */
  with?: string;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Bad values in the address are dropped. */
export function parseRunSearch(search: Record<string, unknown>): RunSearch {
  return typeof search.with === 'string' && ID.test(search.with) ? { with: search.with } : {};
}

/** A difference with its sign, for reading: "+1,50", "−2,00", and nothing where there is none. */
export function signed(shown: string | null | undefined, format: (value: string) => string): string | undefined {
  if (!shown) return undefined;
  if (/^-?0+(\.0+)?$/.test(shown)) return format('0.00');
  return shown.startsWith('-') ? `−${format(shown.slice(1))}` : `+${format(shown)}`;
}

/** The runs that one can be compared with: all others, the one just before it first. */
export function others<T extends { id: string; number: number }>(runs: readonly T[], id: string): T[] {
  const own = runs.find((run) => run.id === id);
  const rest = runs.filter((run) => run.id !== id).sort((a, b) => b.number - a.number);
  const before = rest.filter((run) => own && run.number < own.number);
  return [...before, ...rest.filter((run) => !before.includes(run))];
}
