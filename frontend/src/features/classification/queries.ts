import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';
import { uploadPaper } from '@/api/upload.ts';

export type Result = Schema<'ResultView'>;
export type IndicatorScore = Schema<'IndicatorScore'>;

export type Amendment = Schema<'ResultAmendment'>;

export const resultKeys = { one: (id: string) => ['classification', 'result', id] as const };

/** The result with every step; computed anew on each reading until it is approved. */
export const resultQuery = (id: string) =>
  queryOptions({
    queryKey: resultKeys.one(id),
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}/result', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

/** One sealed version, as it was approved: it never changes. */
export const approvedResultQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['classification', 'approved-result', id, number],
    queryFn: ({ signal }) =>
      body(
        api().GET('/api/v1/evaluations/{id}/approved-results/{number}', { params: { path: { id, number } }, signal }),
      ),
  });

/** The sealed versions, the newest first. */
export const approvedResultsQuery = (id: string) =>
  queryOptions({
    queryKey: ['classification', 'approved-results', id],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/evaluations/{id}/approved-results', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

/** Opens a sealed result again; everything that shows this evaluation is read anew. */
export function useAmend(id: string) {
  const client = useQueryClient();
  return async (version: number, request: Schema<'AmendResult'>) => {
    const params = { path: { id }, header: { 'If-Match': etag(version) } };
    await body(api().POST('/api/v1/evaluations/{id}/amendments', { params, body: request }));
    await client.invalidateQueries();
  };
}

/** The bounds of the grades stand in the set. */
export const criteriaSetQuery = (id: string) =>
  queryOptions({
    queryKey: ['classification', 'criteria-set', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/criteria-sets/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The file of the document that a cap set aside rests on. */
export const sendResultPaper = (id: string, file: File, onProgress: (share: number) => void) =>
  uploadPaper<Schema<'ResultDocument'>>(`/api/v1/evaluations/${id}/result-documents`, file, onProgress);

export const resultPaperPath = (id: string, documentId: string): string =>
  `/api/v1/evaluations/${id}/result-documents/${documentId}/content`;

/** Sets a triggered cap aside; everything that shows this evaluation is read anew. */
export function useSetCapAside(id: string) {
  const client = useQueryClient();
  return async (version: number, request: Schema<'SetCapAside'>) => {
    const params = { path: { id }, header: { 'If-Match': etag(version) } };
    const changed = await body(api().POST('/api/v1/evaluations/{id}/cap-exemptions', { params, body: request }));
    await client.invalidateQueries();
    return changed;
  };
}
