import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import { asProblem } from '@/api/problem.ts';
import type { Schema } from '@/api/types.ts';

export type Explanations = Schema<'Explanations'>;
export type Explanation = Schema<'Explanation'>;
export type ScoreThen = Schema<'ScoreThen'>;
export type CurrentLine = Schema<'CurrentIndicatorScore'>;
export type OpenWindow = Schema<'OpenExplanationWindow'>;
export type GiveExplanation = Schema<'GiveExplanation'>;
export type AnswerExplanation = Schema<'AnswerExplanation'>;
export type CampaignExplanations = Schema<'CampaignExplanations'>;
export type CampaignRow = Schema<'CampaignExplanationRow'>;

export const explanationKeys = {
  all: ['explanation'] as const,
  one: (id: string) => [...explanationKeys.all, 'evaluation', id] as const,
  campaign: (id: string) => [...explanationKeys.all, 'campaign', id] as const,
};

/** The preliminary result where this person may see it, and what was said of it. */
export const explanationsQuery = (id: string) =>
  queryOptions({
    queryKey: explanationKeys.one(id),
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/evaluations/{id}/explanations', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

export const campaignExplanationsQuery = (id: string) =>
  queryOptions({
    queryKey: explanationKeys.campaign(id),
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/campaigns/{id}/explanations', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

/** Accepted evidence and evidence that waits, of one indicator: what an explanation can refer to. */
export const evidenceQuery = (id: string) =>
  queryOptions({
    queryKey: [...explanationKeys.one(id), 'evidence'] as const,
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}/evidence', { params: { path: { id } }, signal })),
  });

/** Runs an act; everything that shows the evaluation is read anew, also after a refusal that says it has moved on. */
export function useExplanationAct() {
  const client = useQueryClient();
  return async (act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
    } catch (thrown) {
      if (asProblem(thrown).status === 409) await client.invalidateQueries({ queryKey: explanationKeys.all });
      throw thrown;
    }
    await client.invalidateQueries();
  };
}

export const openWindow = (id: string, request: OpenWindow) =>
  body(api().POST('/api/v1/evaluations/{id}/explanation-windows', { params: { path: { id } }, body: request }));

export const openCampaignWindows = (id: string, request: OpenWindow) =>
  body(api().POST('/api/v1/campaigns/{id}/explanation-windows', { params: { path: { id } }, body: request }));

export const explain = (id: string, request: GiveExplanation) =>
  body(api().POST('/api/v1/evaluations/{id}/explanations', { params: { path: { id } }, body: request }));

export const answer = (id: string, explanation: string, request: AnswerExplanation) =>
  body(
    api().POST('/api/v1/evaluations/{id}/explanations/{explanation}/answers', {
      params: { path: { id, explanation } },
      body: request,
    }),
  );
