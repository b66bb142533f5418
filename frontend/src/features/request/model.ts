import type { Sheet } from './queries.ts';

export interface SectionProgress {
  /** Figures and statements that are owed, and those that are there. */
  owed: number;
  done: number;
  /** Indicators that need a file and those that have one. */
  evidenceOwed: number;
  evidenceDone: number;
  /** Indicators that the department sent back. */
  returned: number;
}

/** How far each section of a dossier is, by its code. What is left out with a reason is done; "not reported" is not. */
export function progressBySection(sheet: Sheet): Map<string, SectionProgress> {
  return new Map(
    sheet.groups.map((group) => {
      const indicators = group.criteria.flatMap((criterion) => criterion.indicators);
      const cells = indicators.flatMap((indicator) => indicator.cells).filter((cell) => cell.state !== 'NOT_EXISTING');
      const proven = indicators.filter((indicator) => indicator.scoring.method !== 'RUBRIC' && isOwed(indicator));
      return [
        group.code,
        {
          owed: cells.length,
          done: cells.filter((cell) => cell.state === 'REPORTED' || cell.state === 'NOT_APPLICABLE').length,
          evidenceOwed: proven.length,
          evidenceDone: proven.filter((indicator) => indicator.evidenceCount > 0).length,
          returned: indicators.filter(
            (indicator) => indicator.appraisal?.decision === 'RETURNED' && !indicator.appraisal.stale,
          ).length,
        },
      ] as const;
    }),
  );
}

const isOwed = (indicator: Sheet['groups'][number]['criteria'][number]['indicators'][number]): boolean =>
  indicator.cells.some((cell) => cell.state !== 'NOT_EXISTING');

export const FOLLOW = ['unsent', 'unopened', 'unfinished', 'late'] as const;
export type Follow = (typeof FOLLOW)[number];

export interface FollowRow {
  evaluationId: string;
  state: string;
  valuesDone: number;
  valuesTotal: number;
  daysLate: number;
  sentAt?: string | null;
  firstOpenedAt?: string | null;
}

const HANDED_OVER = ['CERTIFIED', 'APPRAISING', 'SCORED', 'PROPOSED', 'APPROVED'];

/** Whether a unit belongs to what the department follows up; who handed over owes nothing. */
export function inFollow(row: FollowRow, view: Follow | undefined): boolean {
  const owes = !HANDED_OVER.includes(row.state);
  switch (view) {
    case undefined:
      return true;
    case 'unsent':
      return owes && !row.sentAt;
    case 'unopened':
      return owes && Boolean(row.sentAt) && !row.firstOpenedAt;
    case 'unfinished':
      return owes && row.valuesDone < row.valuesTotal;
    case 'late':
      return owes && row.daysLate > 0;
  }
}
