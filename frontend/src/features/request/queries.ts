import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Preview = Schema<'RequestPreview'>;
export type Recipient = Schema<'RequestRecipient'>;
export type UnitRequest = Schema<'UnitRequestView'>;
export type Section = Schema<'AssignedSection'>;
export type Sheet = Schema<'SheetView'>;
export type MonitorRow = Schema<'MonitorRow'>;

export const requestKeys = {
  all: ['request'] as const,
  campaign: (id: string) => [...requestKeys.all, 'campaign', id] as const,
  unit: (id: string) => [...requestKeys.all, 'unit', id] as const,
};

export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: [...requestKeys.campaign(id), 'campaign'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/campaigns/{id}', { params: { path: { id } }, signal })),
  });

/** Who would receive what; for who may send. */
export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: [...requestKeys.campaign(id), 'preview'],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/campaigns/{id}/data-request-preview', { params: { path: { id } }, signal })),
  });

export const sentQuery = (id: string) =>
  queryOptions({
    queryKey: [...requestKeys.campaign(id), 'sent'],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/campaigns/{id}/data-requests', { params: { path: { id } }, signal })),
  });

/** How far each unit has come. */
export const progressQuery = (id: string) =>
  queryOptions({
    queryKey: [...requestKeys.campaign(id), 'progress'],
    queryFn: ({ signal }) =>
      body(
        api().GET('/api/v1/campaigns/{id}/evaluations', {
          params: { path: { id }, query: { page: 0, size: 200, sort: 'name' } },
          signal,
        }),
      ),
  });

export const unitRequestQuery = (id: string) =>
  queryOptions({
    queryKey: [...requestKeys.unit(id), 'owed'],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/evaluations/{id}/data-request', { params: { path: { id } }, signal })),
  });

/** What stands in the dossier now: how much of what is owed is done. */
export const unitSheetQuery = (id: string) =>
  queryOptions({
    queryKey: [...requestKeys.unit(id), 'sheet'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}/sheet', { params: { path: { id } }, signal })),
  });

export const unitFactsQuery = (id: string) =>
  queryOptions({
    queryKey: [...requestKeys.unit(id), 'facts'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}', { params: { path: { id } }, signal })),
  });

export function useRequestActs() {
  const client = useQueryClient();
  const changed = () => client.invalidateQueries();
  return {
    send: async (campaignId: string, evaluationIds: string[], note?: string) => {
      await body(
        api().POST('/api/v1/campaigns/{id}/data-requests', {
          params: { path: { id: campaignId } },
          body: { evaluationIds, note },
        }),
      );
      await changed();
    },
    open: async (id: string) => {
      const view = await body(
        api().POST('/api/v1/evaluations/{id}/data-request-openings', { params: { path: { id } }, body: {} }),
      );
      client.setQueryData(unitRequestQuery(id).queryKey, view);
    },
    assign: async (id: string, section: Section, personId: string | undefined) => {
      await body(
        api().PUT('/api/v1/evaluations/{id}/sections/{code}/assignee', {
          params: { path: { id, code: section.code }, header: { 'If-Match': etag(section.revision) } },
          body: { personId },
        }),
      );
      await client.invalidateQueries({ queryKey: requestKeys.unit(id) });
    },
  };
}
