import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { rememberedJson, rememberJson } from '@/lib/preferences.ts';
import {
  type Filters,
  type FilterValues,
  readSearch,
  type TableSchema,
  type TableValues,
  toListParams,
  toSearch,
} from '@/lib/url-state.ts';

export interface TableState<F extends Filters = Filters> extends TableValues<F> {
  /** Query parameters for the API; part of the query key. */
  params: ReturnType<typeof toListParams<F>>;
  /** Whether anything narrows the list. */
  filtered: boolean;
  search: (q: string) => void;
  filter: (change: Partial<FilterValues<F>>) => void;
  sortBy: (sort: string | undefined) => void;
  turn: (page: number, size: number) => void;
  reset: () => void;
}

/**
 * Page, size, order, search and filters of a list, kept in the address. The route must use `schema.parse` as its
 * `validateSearch`.
 *
 * @param remember name under which filters and order are remembered for this browser; a plain address then opens with them
 */
export function useTableState<F extends Filters>(schema: TableSchema<F>, remember?: string): TableState<F> {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const values = useMemo(() => readSearch(schema, search), [schema, search]);
  const first = useRef(true);

  const write = (next: TableValues<F>) => {
    const written = toSearch(schema, next);
    if (remember) {
      const { page: _, ...kept } = written;
      rememberJson(`table.${remember}`, kept);
    }
    void navigate({ to: '.', search: written as never, replace: true, resetScroll: false });
  };

  // Only a plain address takes what is remembered: a link that was sent must show what its sender saw.
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    if (!remember || Object.keys(toSearch(schema, values)).length > 0) return;
    const kept = rememberedJson(`table.${remember}`);
    if (typeof kept !== 'object' || kept === null) return;
    const restored = schema.parse(kept as Record<string, unknown>);
    if (Object.keys(restored).length > 0) {
      void navigate({ to: '.', search: restored as never, replace: true, resetScroll: false });
    }
  }, [schema, values, remember, navigate]);

  return {
    ...values,
    params: toListParams(values),
    filtered: values.q.trim() !== '' || Object.keys(values.filters).length > 0,
    search: (q) => write({ ...values, q, page: 1 }),
    filter: (change) => write({ ...values, filters: { ...values.filters, ...change }, page: 1 }),
    sortBy: (sort) => write({ ...values, sort: sort ?? schema.defaultSort, page: 1 }),
    turn: (page, size) => write({ ...values, size, page: size === values.size ? page : 1 }),
    reset: () => write({ page: 1, size: values.size, sort: values.sort, q: '', filters: {} as FilterValues<F> }),
  };
}
