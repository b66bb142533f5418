const text = (value: unknown): string | undefined =>
  (typeof value === 'string' || typeof value === 'number') && String(value).trim()
    ? String(value).trim().slice(0, 100)
    : undefined;

export interface OverviewSearch {
  /** Year of the plan; without it the year of the day shown. */
  nam?: number;
}

/** Bad values in the address are dropped. */
export function parseOverviewSearch(search: Record<string, unknown>): OverviewSearch {
  const year = Number(search.nam);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? { nam: year } : {};
}

export const FUNCTIONS = ['BR', 'AR', 'TD', 'PS', 'SV'] as const;
export const GRADES = ['A', 'B', 'C', 'D', 'NOT_GRADED'] as const;

export interface HeatmapSearch {
  function?: (typeof FUNCTIONS)[number];
  grade?: (typeof GRADES)[number];
  /** `name`, `grade`, `total`, or the code of a column; `-` before it for descending. */
  sort?: string;
  /** Codes of the groups that are open, with commas. */
  open?: string;
}

export function parseHeatmapSearch(search: Record<string, unknown>): HeatmapSearch {
  const found: HeatmapSearch = {};
  const known = FUNCTIONS.find((code) => code === search.function);
  if (known) found.function = known;
  const grade = GRADES.find((code) => code === search.grade);
  if (grade) found.grade = grade;
  const sort = text(search.sort);
  if (sort && sort !== 'name' && /^-?[\w.-]{1,49}$/.test(sort)) found.sort = sort;
  const open = text(search.open);
  if (open) found.open = open;
  return found;
}

/** The groups that the address opens. */
export const openGroups = (search: HeatmapSearch): string[] => search.open?.split(',').filter(Boolean) ?? [];

/** First the largest, then the smallest, then by name again: what people look for in a column of points. */
export function nextSort(sort: string | undefined, column: string): string | undefined {
  if (column === 'name') return sort === undefined ? '-name' : undefined;
  if (sort === `-${column}`) return column;
  return sort === column ? undefined : `-${column}`;
}

export interface TrendSearch {
  set?: string;
  indicator?: string;
  /** Id of an organization; without it the city, or the only organization that can be seen. */
  organization?: string;
}

export function parseTrendSearch(search: Record<string, unknown>): TrendSearch {
  const found: TrendSearch = {};
  const set = text(search.set);
  if (set) found.set = set;
  const indicator = text(search.indicator);
  if (indicator) found.indicator = indicator;
  const organization = text(search.organization);
  if (organization && /^[0-9a-f-]{36}$/.test(organization)) found.organization = organization;
  return found;
}
