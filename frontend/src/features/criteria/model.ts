import type { Schema } from '@/api/types.ts';
import { sameNumber, sumOf } from '@/lib/decimal.ts';

export type CriteriaSet = Schema<'CriteriaSetView'>;
export type Group = CriteriaSet['groups'][number];
export type Indicator = Group['criteria'][number]['indicators'][number];
export type Scoring = Indicator['scoring'];
export type Band = NonNullable<Scoring['bands']>[number];
export type Grade = CriteriaSet['grades'][number];

export const KINDS = ['ORGANIZATION', 'POLICY', 'PLAN', 'PROGRAMME', 'TEMPLATE'] as const;
export const STATUSES = ['DRAFT', 'PUBLISHED'] as const;
export const LEVELS = ['INPUT', 'PROCESS', 'OUTPUT', 'OUTCOME', 'IMPACT'] as const;

export const indicatorsOf = (group: Group): Indicator[] => group.criteria.flatMap((criterion) => criterion.indicators);

/** Columns of weights: the functions of an organization's set, or one column named `''`. */
export function columnsOf(set: Pick<CriteriaSet, 'groups' | 'functions'>): string[] {
  const named = (set.functions ?? []).map((item) => item.code);
  if (named.length > 0) return named;
  const first = set.groups.flatMap(indicatorsOf)[0];
  return first?.weights ? Object.keys(first.weights) : [''];
}

/** The weight of an indicator or a group in a column. */
export const weightIn = (of: Pick<Group, 'weight' | 'weights'>, column: string): string | undefined =>
  (column === '' ? of.weight : of.weights?.[column]) ?? undefined;

export interface ColumnSum {
  column: string;
  sum: string;
  whole: boolean;
}

/** The sum of each column over the whole set, exactly; a set can only be published when every one is 100. */
export function columnSums(set: Pick<CriteriaSet, 'groups' | 'functions'>): ColumnSum[] {
  const indicators = set.groups.flatMap(indicatorsOf);
  return columnsOf(set).map((column) => {
    const sum = sumOf(indicators.map((indicator) => weightIn(indicator, column) ?? '0')) ?? '';
    return { column, sum, whole: sameNumber(sum, '100') };
  });
}

export type BandForm =
  | 'all'
  | 'only'
  | 'to'
  | 'below'
  | 'from'
  | 'above'
  | 'fromTo'
  | 'fromBelow'
  | 'aboveTo'
  | 'aboveBelow';

/** Which sentence tells the bounds of a band; both bounds say whether they belong to it. */
export function formOf(band: Band): BandForm {
  const hasFrom = band.from !== undefined && band.from !== null;
  const hasUpTo = band.upTo !== undefined && band.upTo !== null;
  if (!hasFrom && !hasUpTo) return 'all';
  if (!hasFrom) return band.inclusive ? 'to' : 'below';
  if (!hasUpTo) return band.fromInclusive ? 'from' : 'above';
  if (sameNumber(band.from ?? '', band.upTo ?? '')) return 'only';
  if (band.fromInclusive) return band.inclusive ? 'fromTo' : 'fromBelow';
  return band.inclusive ? 'aboveTo' : 'aboveBelow';
}

/** Rows of the table of level shares: one per level, one number per column, as the server shows them. */
export function sharesByLevel(shares: CriteriaSet['ioiShares'], columns: readonly string[]) {
  return LEVELS.map((level) => ({
    level,
    shares: columns.map((column) => shares.find((item) => item.level === level && (item.function ?? '') === column)),
  })).filter((row) => row.shares.some((share) => share !== undefined));
}
