export const STATES = ['COLLECTING', 'SUBMITTED', 'CERTIFIED', 'APPRAISING', 'SCORED', 'PROPOSED', 'APPROVED'] as const;
export const GRADES = ['A', 'B', 'C', 'D', 'NOT_GRADED'] as const;
export const STAGES = ['EX_ANTE', 'MIDTERM', 'FINAL', 'IMPACT'] as const;
export const FUNCTIONS = ['BR', 'AR', 'TD', 'PS', 'SV'] as const;

/** How many evaluations have come at least this far, of a campaign's counts by state. */
export function reached(counts: Record<string, number>, from: (typeof STATES)[number]): number {
  return STATES.slice(STATES.indexOf(from)).reduce((sum, state) => sum + (counts[state] ?? 0), 0);
}
