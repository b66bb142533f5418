/** What stands in the address of the sheet and the appraisal: the indicator, what narrows the tree, the side panel, the file. */
export interface SheetSearch {
  indicator?: string;
  filter?: string;
  panel?: string;
  /** Revision of a piece of evidence that is open, and its page. */
  file?: string;
  page?: string;
  /** The link whose place in the file is highlighted. */
  pin?: string;
  /** The rectangle itself, where the link may stand no longer: four fractions. */
  region?: string;
}

export const PANELS = ['evidence', 'derivation', 'revisions', 'threads'] as const;
export type Panel = (typeof PANELS)[number];

/** Keeps what is understood, drops the rest. */
export function parseSheetSearch(search: Record<string, unknown>): SheetSearch {
  const word = (key: string, pattern: RegExp) => {
    const value = search[key];
    return typeof value === 'string' && pattern.test(value) ? { [key]: value } : {};
  };
  return {
    ...word('indicator', /^[\w.-]{1,40}$/),
    ...word('filter', /^[a-zA-Z]{1,20}$/),
    ...word('panel', /^(evidence|derivation|revisions|threads)$/),
    ...word('file', /^[0-9a-fA-F-]{36}$/),
    ...word('page', /^[1-9]\d{0,5}$/),
    ...word('region', /^[01](\.\d{1,6})?(,[01](\.\d{1,6})?){3}$/),
    ...word('pin', /^[0-9a-fA-F-]{36}$/),
  };
}
