import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Dashboard = Schema<'Dashboard'>;
export type Grades = Schema<'DashboardGrades'>;
export type Waiting = Schema<'WaitingStep'>;
export type WaitingItem = Schema<'WaitingItem'>;
export type Late = Schema<'LateUnit'>;
export type Heatmap = Schema<'Heatmap'>;
export type HeatGroup = Schema<'HeatmapGroup'>;
export type HeatRow = Schema<'HeatmapRow'>;
export type HeatCell = Schema<'HeatmapCell'>;
export type Trend = Schema<'IndicatorTrend'>;
export type Choices = Schema<'TrendChoices'>;
export type Plan = Schema<'CityPlan'>;
export type Task = Schema<'CityPlanTask'>;
export type Balance = Schema<'BalanceView'>;

const keys = { all: ['dashboard'] as const };

/** The city on one page; always counted anew. */
export const dashboardQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: [...keys.all, 'city', year],
    queryFn: ({ signal }) => body(api().GET('/api/v1/dashboard', { params: { query: { year } }, signal })),
    staleTime: 0,
    placeholderData: (before) => before,
  });

/** Tasks of the city plan with their progress, measured from the work. */
export const planQuery = (year: number) =>
  queryOptions({
    queryKey: [...keys.all, 'plan', year],
    queryFn: ({ signal }) => body(api().GET('/api/v1/city-plans/{year}', { params: { path: { year } }, signal })),
    staleTime: 0,
  });

/** Points by level of the results chain, of one campaign. */
export const balanceQuery = (campaignId: string) =>
  queryOptions({
    queryKey: [...keys.all, 'balance', campaignId],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/campaigns/{id}/iooi', { params: { path: { id: campaignId } }, signal })),
    staleTime: 0,
  });

export interface HeatQuery {
  function?: string;
  grade?: string;
  sort?: string;
}

/** Ordered and narrowed by the server, by the rules of the file that is exported. */
export const heatmapQuery = (campaignId: string, query: HeatQuery) =>
  queryOptions({
    queryKey: [...keys.all, 'heatmap', campaignId, query],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/campaigns/{id}/heatmap', { params: { path: { id: campaignId }, query }, signal })),
    staleTime: 0,
    placeholderData: (before) => before,
  });

/** Where exactly what is shown is exported. */
export function heatmapFile(campaignId: string, query: HeatQuery, open: readonly string[], language: string): string {
  const said = { ...query, open: open.join(','), lang: language === 'en' ? 'en' : 'vi' };
  const text = new URLSearchParams(Object.entries(said).filter(([, value]) => value)).toString();
  return `/api/v1/campaigns/${campaignId}/heatmap.xlsx?${text}`;
}

export const choicesQuery = () =>
  queryOptions({
    queryKey: [...keys.all, 'choices'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/indicator-trends/choices', { signal })),
  });

export interface TrendQuery {
  set: string;
  indicator: string;
  organizationId?: string;
}

export const trendQuery = (query: TrendQuery) =>
  queryOptions({
    queryKey: [...keys.all, 'trend', query],
    queryFn: ({ signal }) => body(api().GET('/api/v1/indicator-trends', { params: { query }, signal })),
    staleTime: 0,
    placeholderData: (before) => before,
  });
