import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';
import { uploadPaper } from '@/api/upload.ts';
import { requestKeys } from './queries.ts';

export type Deadline = Schema<'EvaluationDeadline'>;
export type Decision = Schema<'DeadlineDecision'>;
export type ExtensionRequest = Schema<'ExtensionRequest'>;
export type DecideDeadline = Schema<'DecideDeadline'>;
export type Paper = Schema<'DeadlineDocument'>;

/** Until when this unit may supply, and why. */
export const deadlineQuery = (id: string) =>
  queryOptions({
    queryKey: [...requestKeys.unit(id), 'deadline'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}/deadline', { params: { path: { id } }, signal })),
  });

export const decisionsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: [...requestKeys.campaign(campaignId), 'decisions'],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/campaigns/{id}/deadline-decisions', { params: { path: { id: campaignId } }, signal })),
  });

export const askedQuery = (campaignId: string) =>
  queryOptions({
    queryKey: [...requestKeys.campaign(campaignId), 'asked'],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/campaigns/{id}/extension-requests', { params: { path: { id: campaignId } }, signal })),
  });

/** Where the file of a decision is read. */
export const paperPath = (campaignId: string, documentId: string): string =>
  `/api/v1/campaigns/${campaignId}/deadline-documents/${documentId}/content`;

export function useDeadlineActs() {
  const client = useQueryClient();
  const changed = () => client.invalidateQueries();
  return {
    addPaper: (campaignId: string, file: File, onProgress: (share: number) => void): Promise<Paper> => {
      return uploadPaper<Paper>(`/api/v1/campaigns/${campaignId}/deadline-documents`, file, onProgress);
    },
    decide: async (campaignId: string, decision: DecideDeadline): Promise<Decision> => {
      const made = await body(
        api().POST('/api/v1/campaigns/{id}/deadline-decisions', {
          params: { path: { id: campaignId } },
          body: decision,
        }),
      );
      await changed();
      return made;
    },
    revoke: async (decisionId: string, reason: string) => {
      await body(
        api().POST('/api/v1/deadline-decisions/{id}/revocations', {
          params: { path: { id: decisionId } },
          body: { reason },
        }),
      );
      await changed();
    },
    ask: async (evaluationId: string, days: number, reason: string) => {
      await body(
        api().POST('/api/v1/evaluations/{id}/extension-requests', {
          params: { path: { id: evaluationId } },
          body: { days, reason },
        }),
      );
      await changed();
    },
    answer: async (requestId: string, answer: Schema<'AnswerExtension'>) => {
      await body(
        api().POST('/api/v1/extension-requests/{id}/answers', { params: { path: { id: requestId } }, body: answer }),
      );
      await changed();
    },
  };
}
