import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import { asProblem } from '@/api/problem.ts';
import type { Schema } from '@/api/types.ts';
import type { ClaimedOutput } from './model.ts';

const key = (id: string, ...rest: string[]) => ['submission', id, ...rest] as const;

/** What the rules find in a dossier now. */
export const checksQuery = (id: string) =>
  queryOptions({
    queryKey: key(id, 'checks'),
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}/checks', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

/** Everything that a head reads before certifying. */
export const certificationQuery = (id: string) =>
  queryOptions({
    queryKey: key(id, 'certification'),
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/evaluations/{id}/certification', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

/** A receipt with what it is the digest of. */
export const receiptQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: key(id, 'receipt', String(number)),
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/evaluations/{id}/receipts/{number}', { params: { path: { id, number } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Who may certify for the head. */
export const delegationsQuery = (id: string) =>
  queryOptions({
    queryKey: key(id, 'delegations'),
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/evaluations/{id}/delegations', { params: { path: { id } }, signal })),
  });

/** Names of indicators and the case itself, as every tab of an evaluation reads them. */
export const sheetQuery = (id: string) =>
  queryOptions({
    queryKey: key(id, 'sheet'),
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}/sheet', { params: { path: { id } }, signal })),
  });

/** All rules, in advance. */
export const checkRulesQuery = () =>
  queryOptions({
    queryKey: ['submission', 'rules'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/check-rules', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Runs an act; what it changed, or what made it stale, is read anew everywhere. */
export function useAct() {
  const client = useQueryClient();
  return async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      const answer = await act();
      await client.invalidateQueries();
      return answer;
    } catch (thrown) {
      if ([409, 412, 422].includes(asProblem(thrown).status)) await client.invalidateQueries();
      throw thrown;
    }
  };
}

export const commentCheck = (id: string, fingerprint: string, text: string) =>
  body(
    api().POST('/api/v1/evaluations/{id}/check-comments', {
      params: { path: { id } },
      body: { comments: [{ fingerprint, text }] },
    }),
  );

const on = (id: string, version: number) => ({ path: { id }, header: { 'If-Match': etag(version) } });

export const certify = (id: string, version: number, digest: string) =>
  body(
    api().POST('/api/v1/evaluations/{id}/certifications', {
      params: on(id, version),
      body: { statement: true, digest },
    }),
  );

export const takeBack = (id: string, version: number) =>
  body(api().POST('/api/v1/evaluations/{id}/unsubmissions', { params: on(id, version), body: {} }));

export const sendBack = (id: string, version: number, request: Schema<'ReturnEvaluation'>) =>
  body(api().POST('/api/v1/evaluations/{id}/returns', { params: on(id, version), body: request }));

export const delegate = (id: string, request: Schema<'DelegateCertification'>) =>
  body(api().POST('/api/v1/evaluations/{id}/delegations', { params: { path: { id } }, body: request }));

export const revoke = (id: string, delegation: string, version: number, reason: string) =>
  body(
    api().POST('/api/v1/evaluations/{id}/delegations/{delegation}/revocations', {
      params: { path: { id, delegation }, header: { 'If-Match': etag(version) } },
      body: { reason },
    }),
  );

/** Outputs claimed by name, cell by cell. */
export const claimedQuery = (id: string) =>
  queryOptions({
    queryKey: key(id, 'claimed'),
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/evaluations/{id}/claimed-outputs', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

/** Replaces the list of one cell. */
export const saveClaimed = (id: string, code: string, period: string, revision: number, outputs: ClaimedOutput[]) =>
  body(
    api().PUT('/api/v1/evaluations/{id}/claimed-outputs/{code}/{period}', {
      params: { path: { id, code, period }, header: { 'If-Match': etag(revision) } },
      body: { outputs },
    }),
  );
