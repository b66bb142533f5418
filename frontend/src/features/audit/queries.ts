import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';

export interface AuditFilters {
  objectType?: string;
  objectId?: string;
  action?: string;
  actor?: string;
  from?: string;
  to?: string;
  q?: string;
}

const PAGE = 50;

export const auditKeys = { all: ['audit'] as const };

/** The log from the newest entry back, page after page. */
export const auditQuery = (filters: AuditFilters) =>
  infiniteQueryOptions({
    queryKey: [...auditKeys.all, 'log', filters],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      body(
        api().GET('/api/v1/audit-entries', {
          params: { query: { ...filters, order: 'NEWEST_FIRST', after: pageParam, limit: PAGE } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** Recomputes the whole chain on the server; asked for by a person, never by itself. */
export const verificationQuery = () =>
  queryOptions({
    queryKey: [...auditKeys.all, 'verification'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/audit-entries/verification', { signal })),
    enabled: false,
    gcTime: 0,
  });
