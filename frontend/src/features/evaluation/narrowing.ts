import {
  type Act,
  isFilled,
  isReturned,
  isStale,
  isUnappraised,
  lacksEvidence,
  type Mode,
  type SheetIndicator,
} from './model.ts';

/** What was done with the dossier as a whole, as far as it singles out indicators. */
export interface Standing {
  /** The last time somebody vouched for the dossier or sent it back; changes are counted from then. */
  since?: string;
  /** Indicators named when it was last sent back for correction, with the word of who did; empty once it is handed in again. */
  sentBack: ReadonlyMap<string, Act>;
  /** Indicators about which a question waits for this person's side. */
  asked: ReadonlySet<string>;
}

export const NOTHING: Standing = { sentBack: new Map(), asked: new Set() };

export function standingOf(history: readonly Act[], asked: ReadonlySet<string> = new Set()): Standing {
  const since = history.findLast(({ action }) => action === 'CERTIFY' || action === 'RETURN')?.at;
  const last = history.findLast(({ action }) => action === 'SUBMIT' || action === 'RETURN');
  const named = last?.action === 'RETURN' && last.to === 'COLLECTING' ? last.indicators : [];
  return { since, asked, sentBack: new Map(named.map((code) => [code, last as Act])) };
}

/** Whether a figure of it was saved, or its evidence changed, after the dossier was last vouched for or sent back. */
export function isChanged(indicator: SheetIndicator, { since }: Standing): boolean {
  if (!since) return false;
  const from = Date.parse(since);
  return [indicator.evidenceChangedAt, ...indicator.cells.map(({ savedAt }) => savedAt)].some(
    (at) => at !== undefined && at !== null && Date.parse(at) > from,
  );
}

/** The word with which somebody named it when the dossier was sent back, until its figures change. */
export const sentBackBy = (indicator: SheetIndicator, standing: Standing): Act | undefined =>
  isChanged(indicator, standing) ? undefined : standing.sentBack.get(indicator.code);

export const isToCorrect = (indicator: SheetIndicator, standing: Standing): boolean =>
  isReturned(indicator) || sentBackBy(indicator, standing) !== undefined;

/** Figures that are owed, or a question that waits. */
export const awaitsAnswer = (indicator: SheetIndicator, { asked }: Standing): boolean =>
  !isFilled(indicator) || asked.has(indicator.code);

type Narrowing = (indicator: SheetIndicator, standing: Standing) => boolean;

/** What the list of indicators can be narrowed to; the key stands in the address. */
export const FILTERS: Record<Mode, Record<string, Narrowing>> = {
  supply: {
    changed: isChanged,
    returned: isToCorrect,
    unanswered: awaitsAnswer,
    noEvidence: lacksEvidence,
    notReported: (indicator) => indicator.cells.some((cell) => cell.state === 'NOT_REPORTED'),
  },
  appraise: {
    open: isUnappraised,
    changed: (indicator, standing) => isStale(indicator) || isChanged(indicator, standing),
    returned: isReturned,
    unanswered: (indicator, { asked }) => asked.has(indicator.code),
    noEvidence: lacksEvidence,
    rubric: (indicator) => indicator.scoring.method === 'RUBRIC',
  },
};
