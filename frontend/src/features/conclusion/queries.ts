import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Conclusion = Schema<'ConclusionView'>;
export type Wording = Schema<'ConclusionWording'>;

export const conclusionQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluation', id, 'conclusion'],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/evaluations/{id}/conclusion', { params: { path: { id } }, signal })),
  });

/** Words the conclusion anew; after a refusal for staleness it is read anew, so that the next try sees what changed. */
export function useRecordConclusion(conclusion: Conclusion) {
  const client = useQueryClient();
  const { queryKey } = conclusionQuery(conclusion.evaluationId);
  return async (request: Schema<'RecordConclusion'>) => {
    const params = { path: { id: conclusion.evaluationId }, header: { 'If-Match': etag(conclusion.version) } };
    try {
      client.setQueryData(
        queryKey,
        await body(api().POST('/api/v1/evaluations/{id}/conclusions', { params, body: request })),
      );
    } catch (thrown) {
      await client.invalidateQueries({ queryKey });
      throw thrown;
    }
  };
}
