import type { Schema } from '@/api/types.ts';

export type Sheet = Schema<'ScoreSheet'>;
export type Item = Schema<'ScoreSheetIndicator'>;
export type Round = Schema<'ScoreRound'>;
export type Agreement = Schema<'ScoreAgreement'>;
export type Others = Schema<'SubmittedScores'>;

export const LEVELS = [0, 1, 2, 3, 4, 5] as const;

/** A level with its reason, as far as the member has come. */
export interface Score {
  level?: number;
  reason: string;
}

export const scoreOf = (item: Item): Score => ({ level: item.level ?? undefined, reason: item.reason ?? '' });

/** Whether two would be saved alike; blanks around a reason say nothing. */
export const sameScore = (one: Score, other: Score): boolean =>
  one.level === other.level && one.reason.trim() === other.reason.trim();

/** What an indicator still lacks before the sheet can be handed in. */
export function gapOf({ level, reason }: Score): 'level' | 'reason' | undefined {
  return level === undefined ? 'level' : reason.trim() ? undefined : 'reason';
}

/** The next one for which something is missing, round the end; the one in hand only when it is the last left. */
export function nextOpen(
  codes: readonly string[],
  current: string | undefined,
  open: (code: string) => boolean,
): string | undefined {
  const at = current === undefined ? -1 : codes.indexOf(current);
  for (let step = 1; step <= codes.length; step++) {
    const code = codes[(at + step) % codes.length];
    if (code !== undefined && open(code)) return code;
  }
  return undefined;
}
