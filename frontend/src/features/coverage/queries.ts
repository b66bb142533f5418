import { queryOptions } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import { LARGE, uploadInParts } from '@/api/resumable.ts';
import type { Schema } from '@/api/types.ts';
import { upload } from '@/api/upload.ts';

export type Coverage = Schema<'EvidenceCoverageView'>;
export type CoverageState = Coverage['criteria'][number]['cells'][number]['state'];
export type BatchItem = Schema<'EvidenceBatchItem'>;
export type SharedContent = Schema<'SharedContentItem'>;

/** The states of a cell, the weakest first. */
export const STATES = ['NONE', 'OUTSIDE', 'RETURNED', 'UPLOADED', 'ACCEPTED'] as const;

/** Below the evaluation's own keys, so that what changes evidence elsewhere reads this anew too. */
const coverageKey = (id: string) => ['evaluation', id, 'coverage'] as const;
const SHARED = ['shared-contents'] as const;

export const coverageQuery = (id: string) =>
  queryOptions({
    queryKey: coverageKey(id),
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/evaluations/{id}/evidence-coverage', { params: { path: { id } }, signal })),
  });

/** Sends one file or archive; each file of it has an outcome of its own. A large one goes in parts. */
export async function sendBatch(id: string, file: File, onProgress: (share: number) => void): Promise<BatchItem[]> {
  if (file.size > LARGE) {
    const sent = await uploadInParts(
      `/api/v1/evaluations/${encodeURIComponent(id)}/evidence-uploads`,
      file,
      onProgress,
    );
    const uploadId = sent.slice(sent.lastIndexOf('/') + 1);
    const view = await body(
      api().POST('/api/v1/evidence-uploads/{uploadId}/completions', { params: { path: { uploadId } }, body: {} }),
    );
    return view.items;
  }
  const form = new FormData();
  form.append('files', file, file.webkitRelativePath || file.name);
  const path = `/api/v1/evaluations/${encodeURIComponent(id)}/evidence-batches`;
  return (await upload<Schema<'EvidenceBatchView'>>(path, form, onProgress)).items;
}

export const sharedContentsQuery = () =>
  queryOptions({
    queryKey: SHARED,
    queryFn: async ({ signal }) => (await body(api().GET('/api/v1/shared-contents', { signal }))).items,
  });

export const concludeShared = (item: SharedContent, said: Schema<'ConcludeSharedContent'>) =>
  body(
    api().PUT('/api/v1/shared-contents/{sha256}/conclusion', {
      params: { path: { sha256: item.sha256 }, header: { 'If-Match': etag(item.version) } },
      body: said,
    }),
  );
