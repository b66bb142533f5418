import { queryOptions } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import { upload } from '@/api/upload.ts';
import { type Choices, type Job, type Mode, running } from './model.ts';

const POLL = 700;

export const workbookKeys = {
  all: ['workbook'] as const,
  newest: (evaluationId: string) => [...workbookKeys.all, 'newest', evaluationId] as const,
  one: (id: string) => [...workbookKeys.all, 'import', id] as const,
  job: (id: string) => [...workbookKeys.all, 'job', id] as const,
};

/** The evaluation itself, for what it is called and whether it may be changed. */
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [...workbookKeys.all, 'case', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}', { params: { path: { id } }, signal })),
  });

/** What was brought last: whoever comes back finds it here. */
export const newestQuery = (evaluationId: string) =>
  queryOptions({
    queryKey: workbookKeys.newest(evaluationId),
    queryFn: async ({ signal }) =>
      (
        await body(
          api().GET('/api/v1/evaluations/{id}/workbook-imports', { params: { path: { id: evaluationId } }, signal }),
        )
      ).items,
  });

/** A job, asked for again until it has ended. */
export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: workbookKeys.job(id),
    queryFn: ({ signal }) => body(api().GET('/api/v1/jobs/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) => (query.state.data && !running(query.state.data) ? false : POLL),
  });

/** What a workbook would change, as of now. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: workbookKeys.one(id),
    queryFn: ({ signal }) => body(api().GET('/api/v1/workbook-imports/{id}', { params: { path: { id } }, signal })),
  });

export function bring(evaluationId: string, file: File, onProgress: (share: number) => void): Promise<Job> {
  const form = new FormData();
  form.append('file', file);
  return upload<Job>(`/api/v1/evaluations/${encodeURIComponent(evaluationId)}/workbook-imports`, form, onProgress);
}

export const cancelJob = (id: string) =>
  body(api().POST('/api/v1/jobs/{id}/cancellations', { params: { path: { id } }, body: {} }));

export const commitImport = (id: string, version: number, mode: Mode, conflicts: Choices) =>
  body(
    api().POST('/api/v1/workbook-imports/{id}/commit', {
      params: { path: { id }, header: { 'If-Match': etag(version) } },
      body: { mode, conflicts },
    }),
  );

export const workbookPath = (evaluationId: string) =>
  `/api/v1/evaluations/${encodeURIComponent(evaluationId)}/workbook`;

export const commentedPath = (id: string) => `/api/v1/workbook-imports/${encodeURIComponent(id)}/workbook`;
