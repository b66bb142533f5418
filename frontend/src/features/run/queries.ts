import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Run = Schema<'RunView'>;
export type RunRow = Schema<'RunRow'>;
export type RunKind = Schema<'RunKind'>;
export type RunComparison = Schema<'RunComparison'>;

export const runsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['run', 'list', campaignId],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/campaigns/{id}/runs', { params: { path: { id: campaignId } }, signal })),
  });

/** A run never changes. */
export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['run', 'one', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/runs/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const comparisonQuery = (id: string, earlier: string) =>
  queryOptions({
    queryKey: ['run', 'comparison', id, earlier],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/runs/{id}/comparison', { params: { path: { id }, query: { with: earlier } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export function useStartRun(campaignId: string) {
  const client = useQueryClient();
  return async (kind: RunKind) => {
    const run = await body(
      api().POST('/api/v1/campaigns/{id}/runs', { params: { path: { id: campaignId } }, body: { kind } }),
    );
    await client.invalidateQueries({ queryKey: ['run', 'list', campaignId] });
    return run;
  };
}
