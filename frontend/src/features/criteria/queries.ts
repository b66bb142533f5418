import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import type { CriteriaSet, KINDS, STATUSES } from './model.ts';

export interface SetParams {
  page: number;
  size: number;
  sort?: string;
  q?: string;
  kind?: (typeof KINDS)[number];
  status?: (typeof STATUSES)[number];
}

export const criteriaKeys = { all: ['criteria-sets'] as const };

export const criteriaSetsQuery = (params: SetParams) =>
  queryOptions({
    queryKey: [...criteriaKeys.all, 'list', params],
    queryFn: ({ signal }) => body(api().GET('/api/v1/criteria-sets', { params: { query: params }, signal })),
    placeholderData: (before) => before,
  });

export const criteriaSetQuery = (id: string) =>
  queryOptions({
    queryKey: [...criteriaKeys.all, 'one', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/criteria-sets/{id}', { params: { path: { id } }, signal })),
  });

/** Import, publication, discarding; the library is read anew afterwards. */
export function useCriteriaActs() {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: criteriaKeys.all });
  const match = (set: CriteriaSet) => ({ path: { id: set.id }, header: { 'If-Match': etag(set.version) } });
  return {
    importFile: async (file: Record<string, unknown>) => {
      const made = await body(api().POST('/api/v1/criteria-sets/imports', { body: file as never }));
      await refresh();
      return made;
    },
    publish: async (set: CriteriaSet) => {
      await api().POST('/api/v1/criteria-sets/{id}/publications', { params: match(set), body: {} });
      await refresh();
    },
    discard: async (set: CriteriaSet) => {
      await api().DELETE('/api/v1/criteria-sets/{id}', { params: match(set) });
      client.removeQueries({ queryKey: criteriaSetQuery(set.id).queryKey });
      await client.invalidateQueries({ queryKey: [...criteriaKeys.all, 'list'] });
    },
  };
}
