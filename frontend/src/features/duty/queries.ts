import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Duty = Schema<'DutyRow'>;

export interface DutyFilter {
  evaluationId?: string;
  kind?: Duty['kind'];
  status?: Duty['status'];
}

const keys = { all: ['duty'] as const };

export const dutiesQuery = (campaignId: string, query: DutyFilter & { page: number; size: number }) =>
  queryOptions({
    queryKey: [...keys.all, campaignId, query],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/campaigns/{id}/duties', { params: { path: { id: campaignId }, query }, signal })),
    placeholderData: (before) => before,
  });

export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.all, 'campaign', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/campaigns/{id}', { params: { path: { id } }, signal })),
  });

export const unitsQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.all, 'units', id],
    queryFn: ({ signal }) =>
      body(
        api().GET('/api/v1/campaigns/{id}/evaluations', {
          params: { path: { id }, query: { page: 0, size: 200, sort: 'name' } },
          signal,
        }),
      ),
  });

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Where exactly what is filtered is exported. */
export function exportPath(campaignId: string, filter: DutyFilter, format: ExportFormat): string {
  const query = new URLSearchParams(
    Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const text = query.toString();
  return `/api/v1/campaigns/${campaignId}/duties.${format}${text ? `?${text}` : ''}`;
}

export function useNoteDuty() {
  const client = useQueryClient();
  return async (evaluationId: string, item: string, text: string) => {
    await body(
      api().POST('/api/v1/evaluations/{id}/duty-notes', {
        params: { path: { id: evaluationId } },
        body: { item, text },
      }),
    );
    await client.invalidateQueries({ queryKey: keys.all });
  };
}
