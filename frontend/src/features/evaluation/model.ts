import type { Schema } from '@/api/types.ts';

export type EvaluationState = Schema<'EvaluationState'>;

export type EvaluationAction = Schema<'EvaluationAction'>;
export type Evaluation = Schema<'EvaluationView'>;
export type Act = Evaluation['history'][number];

/** Figures of a value in the form of its method, decimals as text. The contract leaves their form to the method. */
export interface Figures {
  value?: string;
  numerator?: string;
  denominator?: string;
  actual?: string;
  target?: string;
  met?: string;
  applicable?: string;
  before?: string;
  after?: string;
  amount?: string;
  fte?: string;
  outputs?: { type: string; count: string; fraction?: string }[];
}

export type Cell = Omit<Schema<'CellView'>, 'value'> & { value?: Figures };
export type CellRevision = Omit<Schema<'ValueRevisions'>['items'][number], 'value'> & { value?: Figures };
export type SheetIndicator = Omit<Schema<'SheetIndicator'>, 'cells'> & { cells: Cell[] };
export type SheetCriterion = Omit<Schema<'SheetCriterion'>, 'indicators'> & { indicators: SheetIndicator[] };
export type SheetGroup = Omit<Schema<'SheetGroup'>, 'criteria'> & { criteria: SheetCriterion[] };
export type Sheet = Omit<Schema<'SheetView'>, 'groups'> & { groups: SheetGroup[] };
export type Scoring = SheetIndicator['scoring'];
export type Appraisal = Schema<'AppraisalView'>;
export type { Evidence, EvidenceLink } from '@/api/evidence.ts';
export type Findings = Schema<'RecordFindings'>;

export type CorrectedValue = Omit<Schema<'CorrectedValue'>, 'value'> & { value?: Figures };
export type Correction = Omit<Schema<'CorrectionView'>, 'cells'> & {
  cells: (Omit<Schema<'CorrectedCell'>, 'before' | 'after'> & { before?: CorrectedValue; after?: CorrectedValue })[];
};
export type Corrections = Omit<Schema<'CorrectionsView'>, 'items'> & { items: Correction[] };

export const CORRECTION_TONES = {
  ASKED: 'waiting',
  REFUSED: 'error',
  OPEN: 'progress',
  CERTIFIED: 'done',
} as const;

/** The way of a case, in order. */
export const STATES: readonly EvaluationState[] = [
  'COLLECTING',
  'SUBMITTED',
  'CERTIFIED',
  'APPRAISING',
  'SCORED',
  'PROPOSED',
  'APPROVED',
];

/** Period of an indicator that has one value instead of one a year. */
export const SINGLE = 'single';

export interface Placed {
  indicator: SheetIndicator;
  group: SheetGroup;
  criterion: SheetCriterion;
}

/** Every indicator in the order of the sheet, with where it stands. */
export const placed = (sheet: Sheet): Placed[] =>
  sheet.groups.flatMap((group) =>
    group.criteria.flatMap((criterion) => criterion.indicators.map((indicator) => ({ indicator, criterion, group }))),
  );

export type FillStatus = 'EMPTY' | 'PARTIAL' | 'FILLED' | 'NOT_EXISTING';

/** How far an indicator is filled in; years in which the organization did not exist ask for nothing. */
export function fillOf(indicator: SheetIndicator): FillStatus {
  const owed = indicator.cells.filter((cell) => cell.state !== 'NOT_EXISTING');
  if (owed.length === 0) return 'NOT_EXISTING';
  const answered = owed.filter((cell) => cell.state !== 'EMPTY').length;
  return answered === 0 ? 'EMPTY' : answered < owed.length ? 'PARTIAL' : 'FILLED';
}

export const isFilled = (indicator: SheetIndicator): boolean => ['FILLED', 'NOT_EXISTING'].includes(fillOf(indicator));

/** Whether a figure stands there that scores nothing without accepted evidence. Levels given by reviewers need none. */
export const needsEvidence = (indicator: SheetIndicator): boolean =>
  indicator.scoring.method !== 'RUBRIC' && indicator.cells.some((cell) => cell.state === 'REPORTED');

export const lacksEvidence = (indicator: SheetIndicator): boolean =>
  needsEvidence(indicator) && indicator.evidenceCount === 0;

/** Sent back with the dossier, and neither figures nor the missing file have come since. */
export const isOpenItem = ({ returned, cells, evidenceCount }: SheetIndicator): boolean =>
  Boolean(returned) &&
  !(returned?.reasonCode === 'EVIDENCE_MISSING' && evidenceCount > 0) &&
  !cells.some((cell) => cell.savedAt && Date.parse(cell.savedAt) > Date.parse(returned?.at ?? ''));

/** Whether a granted correction leaves cells of this indicator as they were certified. @param open cells; empty without one */
export const isOutsideCorrection = ({ code, cells }: SheetIndicator, open: readonly string[]): boolean =>
  open.length > 0 && cells.some((cell) => cell.state !== 'NOT_EXISTING' && !open.includes(`${code}/${cell.period}`));

/** Sent back, and not changed since. */
export const isReturned = (indicator: SheetIndicator): boolean =>
  (indicator.appraisal?.decision === 'RETURNED' && !indicator.appraisal.stale) || isOpenItem(indicator);

/** The organization still owes something here. */
export const isUnanswered = (indicator: SheetIndicator): boolean => !isFilled(indicator) || isReturned(indicator);

/** The department has not decided yet, or figures changed after its decision. */
export const isUnappraised = (indicator: SheetIndicator): boolean =>
  indicator.appraisal === undefined || indicator.appraisal === null || indicator.appraisal.stale;

export const isStale = (indicator: SheetIndicator): boolean => indicator.appraisal?.stale === true;

/** Who works on the sheet: the organization that supplies, or the department that appraises. */
export type Mode = 'supply' | 'appraise';

export interface Counts {
  total: number;
  filled: number;
  needEvidence: number;
  withEvidence: number;
  returned: number;
  appraised: number;
}

/** What is done, as counts: "18/32 chỉ số đã đủ số liệu". */
export function countsOf(indicators: readonly SheetIndicator[]): Counts {
  const count = (has: (indicator: SheetIndicator) => boolean) => indicators.filter(has).length;
  return {
    total: indicators.length,
    filled: count(isFilled),
    needEvidence: count(needsEvidence),
    withEvidence: count((indicator) => needsEvidence(indicator) && indicator.evidenceCount > 0),
    returned: count(isReturned),
    appraised: count((indicator) => !isUnappraised(indicator)),
  };
}

/**
 * The next indicator that holds the condition, round the end of the list; the current one only when it is the last left.
 *
 * @param step 1 forward, −1 back
 */
export function nextWhere(
  list: readonly SheetIndicator[],
  current: string | undefined,
  has: (indicator: SheetIndicator) => boolean,
  step: 1 | -1 = 1,
): SheetIndicator | undefined {
  const at = list.findIndex((indicator) => indicator.code === current);
  const from = at < 0 ? (step === 1 ? -1 : 0) : at;
  for (let distance = 1; distance <= list.length; distance++) {
    const found = list[(((from + step * distance) % list.length) + list.length) % list.length];
    if (found && has(found)) return found;
  }
  return undefined;
}

/** The neighbour in the list; none beyond its ends. */
export function neighbour(
  list: readonly SheetIndicator[],
  current: string | undefined,
  step: 1 | -1,
): SheetIndicator | undefined {
  return list[list.findIndex((indicator) => indicator.code === current) + step];
}

/** The sheet with one cell as the server now has it. */
export function withCell(sheet: Sheet, code: string, cell: Cell): Sheet {
  return withIndicator(sheet, code, (indicator) => ({
    ...indicator,
    appraisal: indicator.appraisal ? { ...indicator.appraisal, stale: true } : indicator.appraisal,
    cells: indicator.cells.map((before) => (before.period === cell.period ? cell : before)),
  }));
}

/** The sheet with one indicator changed. */
export function withIndicator(
  sheet: Sheet,
  code: string,
  change: (indicator: SheetIndicator) => SheetIndicator,
): Sheet {
  return {
    ...sheet,
    groups: sheet.groups.map((group) => ({
      ...group,
      criteria: group.criteria.map((criterion) => ({
        ...criterion,
        indicators: criterion.indicators.map((indicator) => (indicator.code === code ? change(indicator) : indicator)),
      })),
    })),
  };
}
