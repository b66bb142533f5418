import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useMe } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { mayTalk, threadsQuery } from '@/api/threads.ts';
import { type Evaluation, type Mode, placed, type Sheet, withCell } from './model.ts';
import { FILTERS, NOTHING, standingOf } from './narrowing.ts';
import { evaluationKeys, evaluationQuery, saveValue, sheetQuery } from './queries.ts';
import type { SheetSearch } from './search.ts';
import { sheetSession } from './sheet/session.ts';

export const useEvaluationId = (): string =>
  (useParams({ strict: false }) as { evaluationId?: string }).evaluationId ?? '';

/** The case of this page; the page shows nothing before it is there. */
export function useEvaluation(): Evaluation | undefined {
  return useQuery(evaluationQuery(useEvaluationId())).data;
}

/** Runs an act on the case. What it changed is read anew everywhere; so is what made it stale. */
export function useAct(): <T>(act: () => Promise<T>) => Promise<T> {
  const client = useQueryClient();
  const id = useEvaluationId();
  return async (act) => {
    try {
      const answer = await act();
      await client.invalidateQueries();
      return answer;
    } catch (thrown) {
      if ([409, 412].includes(asProblem(thrown).status)) {
        await client.invalidateQueries({ queryKey: evaluationKeys.one(id) });
      }
      throw thrown;
    }
  };
}

/** The sheet's address: which indicator, what narrows the tree, which panel and file. */
export function useSheetAddress() {
  const search = useSearch({ strict: false }) as SheetSearch;
  const navigate = useNavigate();
  const go = (change: SheetSearch) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value));
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return { search, go };
}

/** The session in which this person's cells are saved. */
export function useSheetSession() {
  const client = useQueryClient();
  const id = useEvaluationId();
  const { personId } = useMe();
  return useMemo(
    () =>
      sheetSession(personId, id, {
        write: saveValue,
        onSaved: (place, cell) => {
          client.setQueryData<Sheet>(evaluationKeys.sheet(id), (sheet) => sheet && withCell(sheet, place.code, cell));
          void client.invalidateQueries({ queryKey: evaluationKeys.preview(id, place.code) });
          // A correction shows the new value beside the certified one.
          void client.invalidateQueries({ queryKey: evaluationKeys.corrections(id) });
          void client.invalidateQueries({ queryKey: evaluationKeys.revisions(id, place.code, place.period) });
          // Each save gives the case a new version, which the next act has to name.
          void client.invalidateQueries({ queryKey: evaluationKeys.facts(id) });
        },
        onLocked: () => void client.invalidateQueries({ queryKey: evaluationKeys.one(id) }),
      }),
    [client, id, personId],
  );
}

/** What of this person's figures is not on the server yet. */
export function usePending() {
  const session = useSheetSession();
  return useSyncExternalStore(session.subscribe, session.snapshot);
}

/** What singles out indicators: how the dossier came and went, and what is asked about them. */
function useStanding() {
  const evaluation = useEvaluation();
  const talks = mayTalk(useMe().permissions);
  const threads = useQuery({ ...threadsQuery(useEvaluationId()), enabled: talks, retry: false }).data;
  return useMemo(() => {
    const waiting = threads?.items.filter(({ state, ownerSide }) => state === 'OPEN' && ownerSide === threads.side);
    const asked = waiting?.flatMap(({ indicatorCode }) => indicatorCode ?? []) ?? [];
    return evaluation ? standingOf(evaluation.history, new Set(asked)) : NOTHING;
  }, [evaluation, threads]);
}

/** The sheet with what is selected and shown; keeps the session in step with the server. */
export function useSheet(mode: Mode) {
  const id = useEvaluationId();
  const query = useQuery(sheetQuery(id));
  const session = useSheetSession();
  const { search, go } = useSheetAddress();
  const all = useMemo(() => (query.data ? placed(query.data) : []), [query.data]);
  const list = useMemo(() => all.map(({ indicator }) => indicator), [all]);
  const standing = useStanding();
  const filter = search.filter ? FILTERS[mode][search.filter] : undefined;
  const shown = useMemo(
    () => (filter ? list.filter((indicator) => filter(indicator, standing)) : list),
    [list, filter, standing],
  );
  const current = all.find(({ indicator }) => indicator.code === search.indicator) ?? all[0];

  useEffect(() => session.take(list), [session, list]);
  useEffect(() => {
    const flush = () => void session.flush();
    // Only where the browser refuses to hold drafts does leaving the page lose anything.
    const stay = (event: BeforeUnloadEvent) => {
      if (session.snapshot().unkept > 0) event.preventDefault();
    };
    window.addEventListener('online', flush);
    window.addEventListener('beforeunload', stay);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('beforeunload', stay);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [session]);

  const select = (code: string) =>
    go({ indicator: code, file: undefined, page: undefined, pin: undefined, region: undefined });
  return {
    query,
    session,
    all,
    list,
    shown,
    standing,
    current,
    filter: filter ? search.filter : undefined,
    search,
    go,
    select,
  };
}

export type SheetState = ReturnType<typeof useSheet>;
