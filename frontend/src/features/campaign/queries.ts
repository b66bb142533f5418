import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Campaign = Schema<'CampaignRow'>;
export type MonitorRow = Schema<'MonitorRow'>;

interface ListParams {
  page: number;
  size: number;
  sort?: string;
  q?: string;
}

export const campaignKeys = { all: ['campaign'] as const };

export const campaignsQuery = (params: ListParams) =>
  queryOptions({
    queryKey: [...campaignKeys.all, 'list', params],
    queryFn: ({ signal }) => body(api().GET('/api/v1/campaigns', { params: { query: params }, signal })),
    placeholderData: (before) => before,
  });

export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: [...campaignKeys.all, 'one', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/campaigns/{id}', { params: { path: { id } }, signal })),
  });

export const monitorQuery = (
  id: string,
  query: ListParams & {
    state?: MonitorRow['state'];
    grade?: string;
    function?: string;
  },
) =>
  queryOptions({
    queryKey: [...campaignKeys.all, 'monitor', id, query],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/campaigns/{id}/evaluations', { params: { path: { id }, query }, signal })),
    placeholderData: (before) => before,
  });

/** How many have which grade, among those that this person may see. */
export const summaryQuery = (id: string) =>
  queryOptions({
    queryKey: [...campaignKeys.all, 'summary', id],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/campaigns/{id}/results-summary', { params: { path: { id } }, signal })),
  });

/** Approved lists and published sets: what a campaign can be opened over. */
export const approvedListsQuery = () =>
  queryOptions({
    queryKey: [...campaignKeys.all, 'approved-lists'],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/yearly-lists', { params: { query: { state: 'APPROVED', page: 0, size: 50 } }, signal })),
  });

export const publishedSetsQuery = (kind: Campaign['kind']) =>
  queryOptions({
    queryKey: [...campaignKeys.all, 'published-sets', kind],
    queryFn: ({ signal }) =>
      body(
        api().GET('/api/v1/criteria-sets', {
          params: { query: { kind: kind as 'ORGANIZATION', status: 'PUBLISHED', page: 0, size: 50 } },
          signal,
        }),
      ),
  });

export function useOpenCampaign() {
  const client = useQueryClient();
  return async (request: Schema<'OpenCampaign'>) => {
    const opened = await body(api().POST('/api/v1/campaigns', { body: request }));
    await client.invalidateQueries();
    return opened;
  };
}
