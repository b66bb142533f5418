import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Notice = Schema<'NoticeView'>;

export const noticeKeys = { all: ['notices'] as const };

interface ListParams {
  page: number;
  size: number;
  unread?: boolean;
}

const EVERY_MS = 60_000;

/** A page of the inbox, newest first; asks again each minute while somebody looks. */
export const noticesQuery = (query: ListParams) =>
  queryOptions({
    queryKey: [...noticeKeys.all, query],
    queryFn: ({ signal }) => body(api().GET('/api/v1/me/notices', { params: { query }, signal })),
    placeholderData: (before) => before,
    refetchInterval: EVERY_MS,
  });

/** Marks these as read, or everything without ids. */
export function useReadNotices() {
  const client = useQueryClient();
  return async (ids?: string[]) => {
    await body(api().POST('/api/v1/me/notices/reads', { body: ids ? { ids } : {} }));
    await client.invalidateQueries({ queryKey: noticeKeys.all });
  };
}
