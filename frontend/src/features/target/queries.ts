import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Series = Schema<'TargetSeries'>;
export type Year = Schema<'TargetYear'>;
export type Entry = Schema<'TargetEntry'>;
export type Measured = Schema<'TargetMeasured'>;

interface ListParams {
  page: number;
  size: number;
  sort?: string;
  q?: string;
  objectId?: string;
}

export const targetKeys = { all: ['targets'] as const };

export const seriesListQuery = (params: ListParams) =>
  queryOptions({
    queryKey: [...targetKeys.all, 'list', params],
    queryFn: ({ signal }) => body(api().GET('/api/v1/target-series', { params: { query: params }, signal })),
    placeholderData: (before) => before,
  });

export const seriesQuery = (id: string) =>
  queryOptions({
    queryKey: [...targetKeys.all, 'one', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/target-series/{id}', { params: { path: { id } }, signal })),
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: [...targetKeys.all, 'history', id],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/target-series/{id}/history', { params: { path: { id } }, signal })),
  });

/** Organizations to follow an indicator of. */
export const objectsQuery = () =>
  queryOptions({
    queryKey: [...targetKeys.all, 'objects'],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/organizations', { params: { query: { page: 0, size: 200, sort: 'name' } }, signal })),
  });

export const setsQuery = () =>
  queryOptions({
    queryKey: [...targetKeys.all, 'sets'],
    queryFn: ({ signal }) =>
      body(
        api().GET('/api/v1/criteria-sets', { params: { query: { status: 'PUBLISHED', page: 0, size: 50 } }, signal }),
      ),
  });

/** The indicators of a published set. */
export const setQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: [...targetKeys.all, 'set', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/criteria-sets/{id}', { params: { path: { id: id ?? '' } }, signal })),
  });

const match = (id: string, version: number) => ({ path: { id }, header: { 'If-Match': etag(version) } });
const matchYear = (id: string, year: number, version: number) => ({
  path: { id, year },
  header: { 'If-Match': etag(version) },
});

/** What can be done to a series; the answer is the series as it is then. */
export function useTargetActs() {
  const client = useQueryClient();
  const kept = async (saved: Promise<Series>) => {
    const view = await saved;
    client.setQueryData(seriesQuery(view.id).queryKey, view);
    await client.invalidateQueries({ queryKey: [...targetKeys.all, 'list'] });
    await client.invalidateQueries({ queryKey: historyQuery(view.id).queryKey });
    return view;
  };
  return {
    create: (request: Schema<'CreateSeries'>) => kept(body(api().POST('/api/v1/target-series', { body: request }))),
    baseline: (id: string, version: number, request: Schema<'SetBaseline'>) =>
      kept(body(api().POST('/api/v1/target-series/{id}/baselines', { params: match(id, version), body: request }))),
    target: (id: string, version: number, year: number, request: Schema<'SetFigure'>) =>
      kept(
        body(
          api().PUT('/api/v1/target-series/{id}/targets/{year}', {
            params: matchYear(id, year, version),
            body: request,
          }),
        ),
      ),
    actual: (id: string, version: number, year: number, request: Schema<'SetFigure'>) =>
      kept(
        body(
          api().PUT('/api/v1/target-series/{id}/actuals/{year}', {
            params: matchYear(id, year, version),
            body: request,
          }),
        ),
      ),
    takeCertified: (series: Series) =>
      kept(
        body(
          api().POST('/api/v1/target-series/{id}/certified-actuals', {
            params: match(series.id, series.version),
            body: {},
          }),
        ),
      ),
    present: (id: string) => client.fetchQuery({ ...seriesQuery(id), staleTime: 0 }),
  };
}
