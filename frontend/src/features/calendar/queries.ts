import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Year = Schema<'CalendarYear'>;
export type DayOff = Schema<'CalendarDay'>;

const keys = { all: ['calendar'] as const };

export const calendarQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: [...keys.all, 'between', from, to],
    queryFn: ({ signal }) => body(api().GET('/api/v1/calendar', { params: { query: { from, to } }, signal })),
    placeholderData: (before) => before,
  });

export const yearsQuery = () =>
  queryOptions({
    queryKey: [...keys.all, 'years'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/calendar-years', { signal })),
  });

export const yearQuery = (year: number) =>
  queryOptions({
    queryKey: [...keys.all, 'year', year],
    queryFn: ({ signal }) => body(api().GET('/api/v1/calendar-years/{year}', { params: { path: { year } }, signal })),
  });

export const feedQuery = () =>
  queryOptions({
    queryKey: [...keys.all, 'feed'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/me/calendar-feed', { signal })),
  });

/** Every deadline can move with the days off: all of the calendar is read anew. */
export function useSaveYear() {
  const client = useQueryClient();
  return async (year: number, said: { complete: boolean; source: string; days: DayOff[] }, version: number) => {
    const saved = await body(
      api().PUT('/api/v1/calendar-years/{year}', {
        params: { path: { year }, header: { 'If-Match': etag(version) } },
        body: said,
      }),
    );
    await client.invalidateQueries({ queryKey: keys.all });
    return saved;
  };
}

export function useFeed() {
  const client = useQueryClient();
  const changed = () => client.invalidateQueries({ queryKey: feedQuery().queryKey });
  return {
    /** The address is in this answer only. */
    replace: async () => {
      const made = await body(api().PUT('/api/v1/me/calendar-feed', { body: {} }));
      await changed();
      return made;
    },
    revoke: async () => {
      await body(api().DELETE('/api/v1/me/calendar-feed'));
      await changed();
    },
  };
}
