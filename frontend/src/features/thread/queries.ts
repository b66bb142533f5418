import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import { asProblem } from '@/api/problem.ts';
import { threadKeys } from '@/api/threads.ts';
import type { Schema } from '@/api/types.ts';

export type Threads = Schema<'ThreadsView'>;
export type Thread = Threads['items'][number];
export type OpenThread = Schema<'OpenThread'>;

/** Names of the indicators that a matter can be about. */
export const indicatorsQuery = (id: string) =>
  queryOptions({
    queryKey: ['thread', id, 'sheet'] as const,
    queryFn: async ({ signal }) => {
      const sheet = await body(api().GET('/api/v1/evaluations/{id}/sheet', { params: { path: { id } }, signal }));
      return sheet.groups.flatMap((group) => group.criteria.flatMap((criterion) => criterion.indicators));
    },
  });

/** Runs an act whose answer is the whole list. */
export function useThreadAct(id: string) {
  const client = useQueryClient();
  return async (act: () => Promise<Threads>): Promise<void> => {
    try {
      client.setQueryData(threadKeys.one(id), await act());
    } catch (thrown) {
      if ([409, 412].includes(asProblem(thrown).status))
        await client.invalidateQueries({ queryKey: threadKeys.one(id) });
      throw thrown;
    }
  };
}

export const openThread = (id: string, request: OpenThread) =>
  body(api().POST('/api/v1/evaluations/{id}/threads', { params: { path: { id } }, body: request }));

const on = (id: string, thread: Thread) => ({
  path: { id, thread: thread.id },
  header: { 'If-Match': etag(thread.version) },
});

export const reply = (id: string, thread: Thread, text: string) =>
  body(api().POST('/api/v1/evaluations/{id}/threads/{thread}/messages', { params: on(id, thread), body: { text } }));

export const close = (id: string, thread: Thread) =>
  body(api().POST('/api/v1/evaluations/{id}/threads/{thread}/closings', { params: on(id, thread), body: {} }));
