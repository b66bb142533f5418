import type { Cell, Scoring, SheetIndicator } from '../model.ts';

/** Things for tests of the sheet. */
export const scoring = (over: Partial<Scoring> & Pick<Scoring, 'method'>): Scoring => ({ ...over }) as Scoring;

export const cell = (over: Partial<Cell> = {}): Cell => ({
  period: '2024',
  state: 'EMPTY',
  revision: 0,
  editable: true,
  ...over,
});

export const indicator = (code: string, cells: Cell[], over: Partial<SheetIndicator> = {}): SheetIndicator => ({
  code,
  vi: code,
  en: code,
  unit: '%',
  level: 'INPUT',
  evidenceHint: '',
  scoring: scoring({ method: 'BANDS', aggregation: 'AVERAGE' }),
  weight: '3.40',
  periods: cells.map((each) => each.period),
  cells,
  status: 'EMPTY',
  evidenceCount: 0,
  evidenceAccepted: 0,
  editable: true,
  allowedActions: [],
  ...over,
});
