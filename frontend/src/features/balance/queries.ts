import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Balance = Schema<'BalanceView'>;
export type LevelBalance = Schema<'LevelBalance'>;
export type Part = Schema<'BalancePart'>;

/** By level of the results chain, of one evaluation. */
export const evaluationBalanceQuery = (id: string) =>
  queryOptions({
    queryKey: ['balance', 'evaluation', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}/iooi', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

/** The same of a campaign, with each of its evaluations. */
export const campaignBalanceQuery = (id: string) =>
  queryOptions({
    queryKey: ['balance', 'campaign', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/campaigns/{id}/iooi', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

/** The same of all campaigns of a year. */
export const cityBalanceQuery = (year: number) =>
  queryOptions({
    queryKey: ['balance', 'city', year],
    queryFn: ({ signal }) => body(api().GET('/api/v1/iooi', { params: { query: { year } }, signal })),
    staleTime: 0,
    placeholderData: (before) => before,
  });
