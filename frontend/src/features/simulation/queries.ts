import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Moves = Schema<'Moves'>;
export type Simulation = Schema<'SimulationView'>;
export type CampaignSimulation = Schema<'CampaignSimulationView'>;
export type Standing = Schema<'StandingView'>;
export type CriteriaSet = Schema<'CriteriaSetView'>;

/** One attempt; the same one is not sent twice, because each stands in the log. */
const attempt = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 60_000,
  retry: false,
  placeholderData: keepPreviousData,
};

export const evaluationSimulationQuery = (id: string, moves: Moves) =>
  queryOptions({
    queryKey: ['simulation', 'evaluation', id, moves],
    queryFn: ({ signal }) =>
      body(api().POST('/api/v1/evaluations/{id}/simulations', { params: { path: { id } }, body: moves, signal })),
    ...attempt,
  });

export const campaignSimulationQuery = (id: string, moves: Moves) =>
  queryOptions({
    queryKey: ['simulation', 'campaign', id, moves],
    queryFn: ({ signal }) =>
      body(api().POST('/api/v1/campaigns/{id}/simulations', { params: { path: { id } }, body: moves, signal })),
    ...attempt,
  });

/** What there is to move. */
export const criteriaSetQuery = (id: string) =>
  queryOptions({
    queryKey: ['simulation', 'criteria-set', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/criteria-sets/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
