export interface ResultSearch {
  /** Only indicators with something to look at. */
  flagged?: boolean;
}

/** Bad values in the address are dropped. */
export function parseResultSearch(search: Record<string, unknown>): ResultSearch {
  return search.flagged === true || search.flagged === 'true' ? { flagged: true } : {};
}
