import { queryOptions } from '@tanstack/react-query';
import { api, body } from './client.ts';

export const agencyKeys = {
  all: ['agencies'] as const,
  tree: (on: string | undefined) => [...agencyKeys.all, 'tree', on ?? 'today'] as const,
};

/** The tree of agencies as it stood on a day, today's without one. Several features let people choose from it. */
export const agencyTreeQuery = (on?: string) =>
  queryOptions({
    queryKey: agencyKeys.tree(on),
    queryFn: ({ signal }) => body(api().GET('/api/v1/agencies/tree', { params: { query: { on } }, signal })),
    staleTime: 60_000,
  });
