import type { IndicatorPassport, Passport, Score } from './queries.ts';

export interface Explained {
  indicator: IndicatorPassport;
  /** Absent for an indicator of which a sealed result knows nothing. */
  score?: Score;
  before?: string;
  after?: string;
}

/** One indicator with its score and its neighbours; undefined for a code that the result has not. */
export function explained(passport: Passport, code: string): Explained | undefined {
  const at = passport.indicators.findIndex((indicator) => indicator.code === code);
  const indicator = passport.indicators[at];
  return (
    indicator && {
      indicator,
      score: passport.result.indicators.find((score) => score.code === code),
      before: passport.indicators[at - 1]?.code,
      after: passport.indicators[at + 1]?.code,
    }
  );
}

/** Levels of a rubric as they entered the calculation; of a yearly one those of any year, as they are the same. */
export function levelsOf(used: unknown): number[] {
  if (!used || typeof used !== 'object') return [];
  const value = used as { levels?: number[]; years?: Record<string, { levels?: number[] }> };
  return value.levels ?? Object.values(value.years ?? {}).find((year) => year.levels)?.levels ?? [];
}

/** Figures in the order in which a form asks for them. */
const FIGURES = [
  'value',
  'numerator',
  'denominator',
  'actual',
  'target',
  'met',
  'applicable',
  'before',
  'after',
  'amount',
  'fte',
];

/** Figures of a cell in that order; rows of outputs stand apart. */
export function figuresOf(value: unknown): { key: string; text: string }[] {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value)
    .filter(([, figure]) => typeof figure === 'string' || typeof figure === 'number')
    .map(([key, figure]) => ({ key, text: String(figure) }))
    .sort((a, b) => FIGURES.indexOf(a.key) - FIGURES.indexOf(b.key));
}

export interface Output {
  type: string;
  count: string;
  fraction?: string;
}

/** Rows of outputs of a cell, none for other methods. */
export function outputsOf(value: unknown): Output[] {
  const outputs = (value as { outputs?: Output[] } | undefined)?.outputs;
  return Array.isArray(outputs) ? outputs : [];
}
