import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useMe } from '@/api/me.ts';
import { remember, remembered } from '@/lib/preferences.ts';
import { scoreKeeper } from './keeper.ts';
import { gapOf, nextOpen, scoreOf } from './model.ts';
import { scoreSheetQuery, useScorePorts } from './queries.ts';
import type { ScoreSearch } from './search.ts';

export const useEvaluationId = (): string =>
  (useParams({ strict: false }) as { evaluationId?: string }).evaluationId ?? '';

/** The member's sheet with what is in hand; keeps the keeper in step with the server. */
export function useScores() {
  const id = useEvaluationId();
  const { personId } = useMe();
  const query = useQuery(scoreSheetQuery(id));
  const sheet = query.data;
  const open = sheet?.allowedActions.includes('SCORE') ?? false;
  const round = sheet?.round ?? 0;
  const ports = useScorePorts(id, round);
  const latest = useRef(ports);
  latest.current = ports;
  const keeper = useMemo(
    () =>
      scoreKeeper(`${personId}.${id}.${round}`, {
        save: (...said) => latest.current.save(...said),
        read: () => latest.current.read(),
      }),
    [personId, id, round],
  );
  const kept = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const { current, select } = useInHand(
    `score.at.${personId}.${id}`,
    sheet?.indicators.map(({ code }) => code) ?? [],
    (code) => {
      const item = sheet?.indicators.find((each) => each.code === code);
      return item !== undefined && gapOf(scoreOf(item)) !== undefined;
    },
  );

  useEffect(() => {
    if (sheet) keeper.take(sheet.indicators, open);
  }, [keeper, sheet, open]);
  useEffect(() => {
    const flush = () => keeper.flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [keeper]);

  return { id, query, sheet, open, keeper, kept, current, select };
}

/** Which indicator is in hand: what the address says, else where the member was last, else the first with a gap. */
function useInHand(key: string, codes: readonly string[], isOpen: (code: string) => boolean) {
  const search = useSearch({ strict: false }) as ScoreSearch;
  const navigate = useNavigate();
  const last = remembered(key);
  // Chosen once: the one in hand stays in hand when its last gap is filled.
  const first = useRef<string>(undefined);
  if (first.current === undefined || !codes.includes(first.current)) {
    first.current = nextOpen(codes, undefined, isOpen) ?? codes[0];
  }
  const current = [search.indicator, last].find((code) => code && codes.includes(code)) ?? first.current;
  const select = (code: string) => {
    remember(key, code);
    void navigate({ to: '.', search: { indicator: code } as never, replace: true, resetScroll: false });
  };
  return { current, select };
}
