export interface ResultSearch {
  /** Only indicators with something to look at. */
  flagged?: boolean;
  /** A sealed version; without one, the result as it stands. */
  version?: number;
}

/** Bad values in the address are dropped. */
export function parseResultSearch(search: Record<string, unknown>): ResultSearch {
  const version = Number(search.version);
  return {
    ...(search.flagged === true || search.flagged === 'true' ? { flagged: true } : {}),
    ...(Number.isInteger(version) && version >= 1 && version <= 9999 ? { version } : {}),
  };
}
