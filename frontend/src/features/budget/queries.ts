import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';
import { upload } from '@/api/upload.ts';

export type Budget = Schema<'BudgetDocuments'>;
export type BudgetDocument = Schema<'BudgetDocument'>;
export type UsedGrade = Schema<'BudgetUsedGrade'>;

export const KINDS: readonly BudgetDocument['kind'][] = ['PROPOSAL', 'ESTIMATE', 'DECISION'];

export const budgetQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['budget', campaignId],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/campaigns/{id}/budget-documents', { params: { path: { id: campaignId } }, signal })),
  });

const path = (campaignId: string, documentId: string) =>
  `/api/v1/campaigns/${encodeURIComponent(campaignId)}/budget-documents/${encodeURIComponent(documentId)}`;

export const budgetFilePath = (campaignId: string, documentId: string): string =>
  `${path(campaignId, documentId)}/content`;

export function useBudgetActs(campaignId: string) {
  const client = useQueryClient();
  const keep = (found: Budget) => client.setQueryData(budgetQuery(campaignId).queryKey, found);
  return {
    record: async (document: Schema<'RecordBudgetDocument'>) =>
      keep(
        await body(
          api().POST('/api/v1/campaigns/{id}/budget-documents', {
            params: { path: { id: campaignId } },
            body: document,
          }),
        ),
      ),
    attach: async (documentId: string, file: File, onProgress: (share: number) => void) => {
      const form = new FormData();
      form.set('file', file);
      keep(await upload<Budget>(`${path(campaignId, documentId)}/file`, form, onProgress));
    },
  };
}
