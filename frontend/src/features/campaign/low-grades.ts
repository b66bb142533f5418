import type { Campaign, MonitorRow } from './queries.ts';

/** Who puts grades forward or approves them: leaders, whose question the card answers. */
export const decides = (permissions: readonly string[]): boolean =>
  permissions.includes('result:propose') || permissions.includes('result:approve');

const GRADED = ['SCORED', 'PROPOSED', 'APPROVED'] as const;

/** Of campaigns from the newest on, the first one of organizations that has grades; else the newest of organizations. */
export function newestGraded(campaigns: readonly Campaign[]): Campaign | undefined {
  const ofOrganizations = campaigns.filter(({ kind }) => kind === 'ORGANIZATION');
  return ofOrganizations.find(({ counts }) => GRADED.some((state) => (counts[state] ?? 0) > 0)) ?? ofOrganizations[0];
}

/** Organizations graded C or D, the lowest first. */
export function lowest(rows: readonly MonitorRow[]): MonitorRow[] {
  return rows
    .filter((row) => row.grade === 'C' || row.grade === 'D')
    .toSorted(
      (a, b) => (b.grade ?? '').localeCompare(a.grade ?? '') || Number(a.totalShown ?? 0) - Number(b.totalShown ?? 0),
    );
}

/** A reason as the engine codes it: a cap, a condition that failed (`GROUP_BELOW:5`), or a flag. */
export interface GradeReason {
  family: 'cap' | 'condition' | 'flag';
  code: string;
  /** The group that failed a condition. */
  about?: string;
}

export function reasonOf(code: string): GradeReason {
  if (code.startsWith('CAP-')) return { family: 'cap', code };
  const [kind = code, about] = code.split(':');
  const condition = kind === 'GROUP_BELOW' || kind === 'DOSSIER_INCOMPLETE' || kind === 'CAP_TRIGGERED';
  return { family: condition ? 'condition' : 'flag', code: kind, about };
}
