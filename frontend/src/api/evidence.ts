import { queryOptions } from '@tanstack/react-query';
import { api, body } from './client.ts';
import type { Schema } from './types.ts';

export type Evidence = Schema<'EvidenceView'>;
export type EvidenceLink = Schema<'EvidenceLinkView'>;
export type PinRegion = Schema<'EvidencePinRegion'>;
export type ParticularsVersion = Schema<'EvidenceParticularsVersion'>;

/** All evidence of a case; a document may prove several indicators. Below the case's own keys, so that its acts read it anew. */
export const evidenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluation', id, 'evidence'],
    queryFn: async ({ signal }) => {
      const list = await body(api().GET('/api/v1/evaluations/{id}/evidence', { params: { path: { id } }, signal }));
      return list.items;
    },
  });

/** What was said of a document, newest first; another word makes another version. */
export const particularsQuery = (documentId: string, version: number) =>
  queryOptions({
    queryKey: ['evidence-particulars', documentId, version],
    queryFn: async ({ signal }) => {
      const path = '/api/v1/evidence-documents/{documentId}/particulars';
      return (await body(api().GET(path, { params: { path: { documentId } }, signal }))).items;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
