export interface BalanceSearch {
  /** Year of evaluation; without it the current one. */
  nam?: number;
}

/** Bad values in the address are dropped. */
export function parseBalanceSearch(search: Record<string, unknown>): BalanceSearch {
  const year = Number(search.nam);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? { nam: year } : {};
}
