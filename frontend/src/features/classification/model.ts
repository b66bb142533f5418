import type { IndicatorScore } from './queries.ts';

/** A reason as the engine codes it, `GROUP_BELOW:5` or `CAP_TRIGGERED`: its kind and what it is about. */
export function splitReason(code: string): { kind: string; about?: string } {
  const colon = code.indexOf(':');
  return colon < 0 ? { kind: code } : { kind: code.slice(0, colon), about: code.slice(colon + 1) };
}

/** Indicators that a reader must look at: flagged, or short of their full share. */
export const flagged = (indicators: readonly IndicatorScore[]): IndicatorScore[] =>
  indicators.filter((indicator) => indicator.flags.length > 0);

export interface GradeRange {
  grade: string;
  word: string;
  from: string;
  /** Percent of the scale where it begins and how wide it is. */
  start: number;
  width: number;
}

/** Grades from the lowest up as stretches of a scale of 100. Widths are for drawing only. */
export function gradeRanges(grades: readonly { code: string; vi: string; from: string }[]): GradeRange[] {
  const rising = [...grades].sort((a, b) => Number(a.from) - Number(b.from));
  return rising.map((grade, index) => {
    const start = Number(grade.from);
    const next = rising[index + 1];
    return {
      grade: grade.code,
      word: grade.vi,
      from: grade.from,
      start,
      width: (next ? Number(next.from) : 100) - start,
    };
  });
}
