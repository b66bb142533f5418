import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import { evaluationKeys } from './queries.ts';

/** What the last certified round has for cells that are empty, and which cells were brought from it. */
export const lastRoundQuery = (id: string) =>
  queryOptions({
    queryKey: [...evaluationKeys.one(id), 'last-round'] as const,
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/evaluations/{id}/last-round', { params: { path: { id } }, signal })),
  });

/** Brings everything that is offered, or only these indicators. */
export const copyLastRound = (id: string, indicators?: string[]) =>
  body(
    api().POST('/api/v1/evaluations/{id}/last-round/copies', {
      params: { path: { id } },
      body: indicators ? { indicators } : {},
    }),
  );
