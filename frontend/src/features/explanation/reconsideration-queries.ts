import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';
import { uploadPaper } from '@/api/upload.ts';
import { explanationKeys } from './queries.ts';

export type Reconsiderations = Schema<'Reconsiderations'>;
export type Reconsideration = Schema<'Reconsideration'>;
export type AskReconsideration = Schema<'AskReconsideration'>;
export type DecideReconsideration = Schema<'DecideReconsideration'>;
type Paper = Schema<'ReconsiderationDocument'>;

/** What was asked of an approved result, and what was decided. */
export const reconsiderationsQuery = (id: string) =>
  queryOptions({
    queryKey: [...explanationKeys.one(id), 'reconsiderations'] as const,
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/evaluations/{id}/reconsiderations', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

export const askReconsideration = (id: string, request: AskReconsideration) =>
  body(api().POST('/api/v1/evaluations/{id}/reconsiderations', { params: { path: { id } }, body: request }));

export const decideReconsideration = (id: string, reconsideration: string, request: DecideReconsideration) =>
  body(
    api().POST('/api/v1/evaluations/{id}/reconsiderations/{reconsideration}/decisions', {
      params: { path: { id, reconsideration } },
      body: request,
    }),
  );

export function sendDecisionPaper(id: string, file: File, onProgress: (share: number) => void): Promise<Paper> {
  return uploadPaper<Paper>(`/api/v1/evaluations/${id}/reconsideration-documents`, file, onProgress);
}

export const decisionPaperPath = (id: string, document: string): string =>
  `/api/v1/evaluations/${id}/reconsideration-documents/${document}/content`;
