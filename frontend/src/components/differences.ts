import { formatDay } from '@/lib/format/date.ts';
import { NO_VALUE } from '@/lib/format/number.ts';

type Values = Record<string, unknown>;

const plain = (value: unknown): string => {
  if (value === undefined || value === null || value === '') return NO_VALUE;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text) : text;
};

/** Fields whose value is no longer what it was, with what it is now, in words. */
export function differences(
  before: Values,
  now: Values,
  words: (field: string, value: unknown) => string | undefined = () => undefined,
): { field: string; now: string }[] {
  const write = (field: string, value: unknown) => words(field, value) ?? plain(value);
  return Object.keys(now)
    .filter((field) => plain(before[field]) !== plain(now[field]))
    .map((field) => ({ field, now: write(field, now[field]) }));
}

/** What somebody else saved, with one's own changes on top: what one left alone stays as they saved it. */
export function merge(before: Values, theirs: Values, mine: Values): Values {
  const both: Values = { ...mine };
  for (const [field, value] of Object.entries(theirs)) {
    if (plain(mine[field]) === plain(before[field])) both[field] = value;
  }
  return both;
}
