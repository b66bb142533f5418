import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

const keys = { all: ['city-plan'] as const };

export const planQuery = (year: number) =>
  queryOptions({
    queryKey: [...keys.all, year],
    queryFn: ({ signal }) => body(api().GET('/api/v1/city-plans/{year}', { params: { path: { year } }, signal })),
  });

export const taskQuery = (year: number, code: string) =>
  queryOptions({
    queryKey: [...keys.all, year, 'task', code],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/city-plans/{year}/tasks/{code}', { params: { path: { year, code } }, signal })),
  });

export const costTableQuery = (year: number) =>
  queryOptions({
    queryKey: [...keys.all, year, 'costs'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/city-plans/{year}/costs', { params: { path: { year } }, signal })),
  });

export const taskCostsQuery = (year: number, code: string) =>
  queryOptions({
    queryKey: [...keys.all, year, 'costs', code],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/city-plans/{year}/tasks/{code}/costs', { params: { path: { year, code } }, signal })),
  });

export const costFilePath = (year: number): string => `/api/v1/city-plans/${year}/costs/workbook`;

/** Every cost moves the table of the whole plan, too. */
export function useCostActs(year: number, code: string) {
  const client = useQueryClient();
  const changed = async <T>(call: Promise<T>): Promise<T> => {
    const result = await call;
    await client.invalidateQueries({ queryKey: keys.all });
    return result;
  };
  return {
    present: () => client.fetchQuery({ ...taskCostsQuery(year, code), staleTime: 0 }),
    record: (version: number, cost: Schema<'RecordCost'>) =>
      changed(
        body(
          api().POST('/api/v1/city-plans/{year}/tasks/{code}/costs', {
            params: { path: { year, code }, header: { 'If-Match': etag(version) } },
            body: cost,
          }),
        ),
      ),
    withdraw: (version: number, entryId: string, reason: string) =>
      changed(
        body(
          api().POST('/api/v1/city-plans/{year}/tasks/{code}/costs/{entryId}/withdrawal', {
            params: { path: { year, code, entryId }, header: { 'If-Match': etag(version) } },
            body: { reason },
          }),
        ),
      ),
  };
}
