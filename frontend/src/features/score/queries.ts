import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import type { Item, Round, Sheet } from './model.ts';

/** Below the evaluation's own keys, so that its acts read the scores anew. */
export const scoreKeys = {
  sheet: (id: string) => ['evaluation', id, 'scores'] as const,
  agreement: (id: string, round: number) => ['evaluation', id, 'score-agreement', round] as const,
};

const readSheet = (id: string, signal?: AbortSignal): Promise<Sheet> =>
  body(api().GET('/api/v1/evaluations/{id}/scores', { params: { path: { id } }, signal }));

export const scoreSheetQuery = (id: string) =>
  queryOptions({
    queryKey: scoreKeys.sheet(id),
    queryFn: ({ signal }) => readSheet(id, signal),
    // Others hand in meanwhile; who comes back sees where it stands now.
    staleTime: 0,
  });

/** How far members agree on the levels that stand (0), or on those of a calibration. */
export const agreementQuery = (id: string, round: number) =>
  queryOptions({
    queryKey: scoreKeys.agreement(id, round),
    queryFn: ({ signal }) =>
      body(
        api().GET('/api/v1/evaluations/{id}/score-agreement', { params: { path: { id }, query: { round } }, signal }),
      ),
    staleTime: 0,
  });

/** How scores of one sheet come to the server and back. */
export function useScorePorts(id: string, round: number) {
  const client = useQueryClient();
  return {
    save: async (code: string, version: number, score: { level: number; reason?: string }): Promise<Item> => {
      const sheet = await body(
        api().PUT('/api/v1/evaluations/{id}/scores/{code}', {
          params: { path: { id, code }, header: { 'If-Match': etag(version) } },
          body: { ...score, round },
        }),
      );
      client.setQueryData(scoreKeys.sheet(id), sheet);
      return sheet.indicators.find((item) => item.code === code) as Item;
    },
    read: async (): Promise<readonly Item[]> => {
      const sheet = await readSheet(id);
      client.setQueryData(scoreKeys.sheet(id), sheet);
      return sheet.indicators;
    },
  };
}

export function useScoreActs(id: string) {
  const client = useQueryClient();
  const done = async (sheet: Sheet) => {
    client.setQueryData(scoreKeys.sheet(id), sheet);
    // Others' sheets, what waits for whom, how far the evaluation is.
    await client.invalidateQueries();
  };
  return {
    open: async (kind: Round['kind'], indicators: string[], reason: string) =>
      done(
        await body(
          api().POST('/api/v1/evaluations/{id}/score-rounds', {
            params: { path: { id } },
            body: { kind, indicators, reason },
          }),
        ),
      ),
    close: async ({ number, version }: Round) =>
      done(
        await body(
          api().POST('/api/v1/evaluations/{id}/score-rounds/{number}/closures', {
            params: { path: { id, number }, header: { 'If-Match': etag(version) } },
            body: {},
          }),
        ),
      ),
    submit: async () =>
      done(
        await body(api().POST('/api/v1/evaluations/{id}/score-submissions', { params: { path: { id } }, body: {} })),
      ),
  };
}
