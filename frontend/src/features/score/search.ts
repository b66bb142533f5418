/** What stands in the address of the scoring screen: the indicator, and the file that is open beside it. */
export interface ScoreSearch {
  indicator?: string;
  file?: string;
  page?: string;
  pin?: string;
  region?: string;
}

/** Keeps what is understood, drops the rest. */
export function parseScoreSearch(search: Record<string, unknown>): ScoreSearch {
  const word = (key: string, pattern: RegExp) => {
    const value = search[key];
    return typeof value === 'string' && pattern.test(value) ? { [key]: value } : {};
  };
  return {
    ...word('indicator', /^[\w.-]{1,40}$/),
    ...word('file', /^[0-9a-fA-F-]{36}$/),
    ...word('page', /^[1-9]\d{0,5}$/),
    ...word('region', /^[01](\.\d{1,6})?(,[01](\.\d{1,6})?){3}$/),
    ...word('pin', /^[0-9a-fA-F-]{36}$/),
  };
}
