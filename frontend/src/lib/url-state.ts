/**
 * The state of a list lives in its address, so that it can be bookmarked and sent. An address comes from outside: a value
 * that is not understood is dropped and the list still opens.
 */
export interface FilterKind<T> {
  parse: (text: string) => T | undefined;
  write: (value: T) => string;
}

/** One of the given codes. */
export function oneOf<const T extends string>(...codes: T[]): FilterKind<T> {
  return { parse: (text) => codes.find((code) => code === text), write: String };
}

/** A whole number within bounds, such as a year. */
export function whole(min: number, max: number): FilterKind<number> {
  return {
    parse: (text) => (/^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : undefined),
    write: String,
  };
}

/** Free text, such as an identifier; at most 200 characters. */
export function text(): FilterKind<string> {
  return { parse: (value) => (value.trim() ? value.trim().slice(0, 200) : undefined), write: String };
}

/** Yes or no. */
export function flag(): FilterKind<boolean> {
  return { parse: (value) => (value === 'true' ? true : value === 'false' ? false : undefined), write: String };
}

/** A legal day, `2026-07-20`. */
export function day(): FilterKind<string> {
  return {
    parse: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined),
    write: String,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a table mixes filters of different types; each is recovered by FilterValues.
export type Filters = Record<string, FilterKind<any>>;

export type FilterValues<F extends Filters> = {
  [K in keyof F]?: F[K] extends FilterKind<infer T> ? T : never;
};

export interface TableSchema<F extends Filters = Filters> {
  /** Columns the server can sort by. */
  sortable: readonly string[];
  /** Order when the address says none, `"-name"` for descending. */
  defaultSort?: string;
  defaultSize: number;
  filters: F;
  /** For `validateSearch` of the route: keeps what is understood, drops the rest. */
  parse: (search: Record<string, unknown>) => TableSearch;
}

/** What stands in the address. Pages count from 1 there, as people do. */
export type TableSearch = Record<string, string>;

export interface TableValues<F extends Filters> {
  page: number;
  size: number;
  sort: string | undefined;
  q: string;
  filters: FilterValues<F>;
}

export const PAGE_SIZES = [20, 50, 100, 200];

export function tableSchema<F extends Filters>(options: {
  sortable?: readonly string[];
  defaultSort?: string;
  defaultSize?: number;
  filters?: F;
}): TableSchema<F> {
  const schema: TableSchema<F> = {
    sortable: options.sortable ?? [],
    defaultSort: options.defaultSort,
    defaultSize: options.defaultSize ?? 20,
    filters: options.filters ?? ({} as F),
    parse: (search) => toSearch(schema, readSearch(schema, search)),
  };
  return schema;
}

/** Reads an address. */
export function readSearch<F extends Filters>(schema: TableSchema<F>, search: Record<string, unknown>): TableValues<F> {
  const raw = (key: string): string => (search[key] === undefined || search[key] === null ? '' : String(search[key]));
  const page = /^[1-9]\d{0,5}$/.test(raw('page')) ? Number(raw('page')) : 1;
  const size = PAGE_SIZES.find((allowed) => String(allowed) === raw('size')) ?? schema.defaultSize;
  const sort = schema.sortable.includes(raw('sort').replace(/^-/, '')) ? raw('sort') : schema.defaultSort;
  const filters: Record<string, unknown> = {};
  for (const [key, kind] of Object.entries(schema.filters)) {
    const value = raw(key) === '' ? undefined : kind.parse(raw(key));
    if (value !== undefined) filters[key] = value;
  }
  return { page, size, sort, q: raw('q').slice(0, 200), filters: filters as FilterValues<F> };
}

/** Writes an address; what equals the default is left out, so that the plain address stays plain. */
export function toSearch<F extends Filters>(schema: TableSchema<F>, values: TableValues<F>): TableSearch {
  const search: TableSearch = {};
  if (values.q.trim()) search.q = values.q;
  for (const [key, kind] of Object.entries(schema.filters)) {
    const value = (values.filters as Record<string, unknown>)[key];
    if (value !== undefined && value !== null && value !== '') search[key] = kind.write(value);
  }
  if (values.sort && values.sort !== schema.defaultSort) search.sort = values.sort;
  if (values.page > 1) search.page = String(values.page);
  if (values.size !== schema.defaultSize) search.size = String(values.size);
  return search;
}

/** The query parameters of the API; pages count from 0 there. */
export function toListParams<F extends Filters>(values: TableValues<F>) {
  return {
    page: values.page - 1,
    size: values.size,
    ...(values.sort ? { sort: values.sort } : {}),
    ...(values.q.trim() ? { q: values.q.trim() } : {}),
    ...values.filters,
  };
}

/** Addresses stay readable: `?state=OPEN&page=2`, without quotes or JSON. */
export const parseAddress = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));

export function writeAddress(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== '') params.set(key, String(value));
  }
  const written = params.toString();
  return written ? `?${written}` : '';
}
