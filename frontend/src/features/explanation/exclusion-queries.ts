import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';
import { uploadPaper } from '@/api/upload.ts';
import { explanationKeys } from './queries.ts';

export type Exclusions = Schema<'Exclusions'>;
export type ConfirmExclusions = Schema<'ConfirmExclusions'>;

/** What is left out as not applicable, and who confirmed it. */
export const exclusionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...explanationKeys.one(id), 'exclusions'] as const,
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/evaluations/{id}/exclusions', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

export const approveExclusions = (id: string, indicators: string[]) =>
  body(api().POST('/api/v1/evaluations/{id}/exclusion-approvals', { params: { path: { id } }, body: { indicators } }));

export const confirmExclusions = (id: string, request: ConfirmExclusions) =>
  body(api().POST('/api/v1/evaluations/{id}/exclusion-confirmations', { params: { path: { id } }, body: request }));

export function sendCouncilPaper(id: string, file: File, onProgress: (share: number) => void) {
  return uploadPaper<Schema<'ExclusionDocument'>>(`/api/v1/evaluations/${id}/exclusion-documents`, file, onProgress);
}

export const councilPaperPath = (id: string, document: string): string =>
  `/api/v1/evaluations/${id}/exclusion-documents/${document}/content`;
