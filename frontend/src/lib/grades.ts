/** From the highest on: where a grade stands among those of its set, which is its pattern and colour. */
const RANKS: readonly (readonly string[])[] = [
  ['A', 'HIGHLY_EFFECTIVE', 'EXCELLENT', 'QUALIFIED', 'CONTINUE', 'HIGH'],
  ['B', 'EFFECTIVE', 'GOOD', 'TO_BE_COMPLETED', 'FAIR'],
  ['C', 'LIMITED', 'COMPLETED', 'ADJUST', 'PASSED', 'MEDIUM'],
  ['D', 'INEFFECTIVE', 'NOT_COMPLETED', 'NOT_QUALIFIED', 'CONSIDER_STOPPING', 'NOT_PASSED', 'LOW'],
];
const PATTERNS = ['a', 'b', 'c', 'd'] as const;

/** The pattern of a grade of any kind of evaluation; `n` for none and for words that are not known. */
export const patternOf = (grade: string): (typeof PATTERNS)[number] | 'n' =>
  PATTERNS[RANKS.findIndex((codes) => codes.includes(grade))] ?? 'n';

/** Organizations are graded by letter, everything else by words. */
export const isLetter = (grade: string): boolean => grade.length === 1;
