import { queryOptions } from '@tanstack/react-query';
import { api, body } from './client.ts';

export const threadKeys = { one: (id: string) => ['thread', id] as const };

/** The two who talk, and who audits them; a council's member reads the dossier but not what these say. */
export const mayTalk = (permissions: readonly string[]): boolean =>
  permissions.includes('evaluation:read-all') || permissions.includes('data:write');

/** Everything that the department and the organization say about a dossier; the thread and the evaluation screens show it. */
export const threadsQuery = (id: string) =>
  queryOptions({
    queryKey: threadKeys.one(id),
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}/threads', { params: { path: { id } }, signal })),
    staleTime: 0,
  });
