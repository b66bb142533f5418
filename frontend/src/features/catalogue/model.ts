import type { Schema } from '@/api/types.ts';
import { differenceOf, sameNumber, sumOf } from '@/lib/decimal.ts';
import { foundIn } from '@/lib/fold.ts';
import type { NumberReading } from '@/lib/format/number-input.ts';

export type Organization = Schema<'OrganizationView'>;
export type OrganizationRow = Schema<'OrganizationRow'>;
export type Share = Organization['functions'][number];
export type FunctionCode = Share['code'];
export type YearlyList = Schema<'YearlyListView'>;
export type Item = YearlyList['items'][number];
export type ListStep = YearlyList['history'][number];

/** In the order of the rules, by which ties are decided too. */
export const FUNCTIONS = ['BR', 'AR', 'TD', 'PS', 'SV'] as const;
export const KINDS = ['ORGANIZATION', 'POLICY', 'PLAN', 'PROGRAMME'] as const;
export const STAGES = ['EX_ANTE', 'MIDTERM', 'FINAL', 'IMPACT'] as const;
export const SUCCESSIONS = ['MERGER', 'SPLIT', 'CONVERSION'] as const;
export const STATES = ['DRAFT', 'PROPOSED', 'SUBMITTED', 'APPROVED'] as const;
export const AUTONOMY = [1, 2, 3, 4] as const;

/** What was typed for each function; empty for functions that an organization does not have. */
export type TypedShares = Partial<Record<FunctionCode, NumberReading>>;

export type ShareCheck =
  | { state: 'empty' | 'unreadable' }
  | { state: 'whole'; sum: string }
  | { state: 'short' | 'over'; sum: string; gap: string };

/** Whether shares come to exactly the whole; the sum and what is missing as exact decimal text. */
export function checkShares(typed: TypedShares): ShareCheck {
  const readings = FUNCTIONS.map((code) => typed[code]).filter((reading) => reading !== undefined);
  if (readings.some((reading) => reading.problem)) return { state: 'unreadable' };
  const values = readings.flatMap((reading) => (reading.value === undefined ? [] : [reading.value]));
  if (values.length === 0) return { state: 'empty' };
  const sum = sumOf(values);
  if (sum === undefined) return { state: 'unreadable' };
  if (sameNumber(sum, '1')) return { state: 'whole', sum };
  const gap = differenceOf('1', sum) ?? '';
  return gap.startsWith('-') ? { state: 'over', sum, gap: gap.slice(1) } : { state: 'short', sum, gap };
}

/** The shares as the server takes them, in the order of the rules; a share of nothing is left out. */
export const toShares = (typed: TypedShares): Share[] =>
  FUNCTIONS.flatMap((code) => {
    const value = typed[code]?.value;
    return value === undefined || sameNumber(value, '0') ? [] : [{ code, share: value }];
  });

export const fromShares = (shares: readonly Share[]): TypedShares =>
  Object.fromEntries(shares.map(({ code, share }) => [code, { text: share, value: share }]));

/** Items that the page shows, of a list that is all at hand. */
export function shownItems(items: readonly Item[], q: string, included: boolean | undefined): Item[] {
  return items.filter(
    (item) =>
      (included === undefined || item.included === included) &&
      foundIn(`${item.code} ${item.nameVi} ${item.nameEn ?? ''} ${item.governingBodyName}`, q),
  );
}

/** Years in a row as a span: `2023–2025`; with gaps each by itself. */
export function yearsText(years: readonly number[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  const whole = years.length > 2 && last - first === years.length - 1;
  return whole ? `${first}–${last}` : years.join(', ');
}

export type Kind = (typeof KINDS)[number];

/** The kind of a list; the contract leaves room for others. */
export const kindOf = (kind: string): Kind => KINDS.find((known) => known === kind) ?? 'ORGANIZATION';

/** Where an object of a list is shown with everything known of it. */
export const objectPath = (kind: string, id: string): string =>
  `/${{ ORGANIZATION: 'organizations', POLICY: 'policies', PLAN: 'plans', PROGRAMME: 'programmes' }[kindOf(kind)]}/${id}`;

/** How far a list has come: steps before its state are done. */
export const stepOf = (state: YearlyList['state']): number => STATES.indexOf(state);

/** The step that led into the present state, for "since when, by whom". */
export const lastInto = (list: Pick<YearlyList, 'history' | 'state'>): ListStep | undefined =>
  list.history.toSorted((a, b) => a.at.localeCompare(b.at)).findLast((step) => step.to === list.state);
