import type { Schema } from '@/api/types.ts';
import { fold } from '@/lib/fold.ts';
import { formatDay } from '@/lib/format/date.ts';

export type Deadline = Schema<'LegalDeadline'>;
export type Calendar = Schema<'LegalCalendar'>;
export type DueState = Deadline['state'];
export type Step = Deadline['steps'][number];

/** What people ask for; each state belongs to one of them. */
export const GROUPS = ['LATE', 'SOON', 'AHEAD', 'DONE', 'PASSED'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Record<DueState, Group> = {
  OVERDUE: 'LATE',
  DUE_SOON: 'SOON',
  OPEN: 'AHEAD',
  NOT_YET_OPEN: 'AHEAD',
  MET_EARLY: 'DONE',
  MET_IN_TIME: 'DONE',
  MET_LATE: 'DONE',
  PASSED: 'PASSED',
};

export const groupOf = (deadline: Pick<Deadline, 'state'>): Group => GROUP_OF[deadline.state];

export interface Filter {
  q: string;
  group?: Group;
  mine?: boolean;
  who?: string;
}

/** Those that the address asks for; the search passes over diacritics. */
export function matching(deadlines: readonly Deadline[], filter: Filter): Deadline[] {
  const words = fold(filter.q.trim());
  return deadlines.filter(
    (one) =>
      (!filter.group || groupOf(one) === filter.group) &&
      (!filter.mine || one.mine) &&
      (!filter.who || one.responsible === filter.who) &&
      (!words ||
        fold(
          [one.code, one.title, one.objectName, one.responsible, one.coordinating, one.article, one.document].join(' '),
        ).includes(words)),
  );
}

/** How many there are of each, whatever else is asked for. */
export function counts(deadlines: readonly Deadline[]): Record<Group, number> {
  const found: Record<Group, number> = { LATE: 0, SOON: 0, AHEAD: 0, DONE: 0, PASSED: 0 };
  for (const one of deadlines) found[groupOf(one)] += 1;
  return found;
}

export interface GridDay {
  day: string;
  inMonth: boolean;
  deadlines: Deadline[];
}

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const text = (date: Date): string => date.toISOString().slice(0, 10);

/** A day so many days later. */
export function plusDays(day: string, count: number): string {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + count);
  return text(date);
}

/** Days from one to the other. */
export const daysBetween = (from: string, to: string): number => (utc(to).getTime() - utc(from).getTime()) / 86_400_000;

/** `2026-12` and 1 → `2027-01`. */
export function plusMonths(month: string, count: number): string {
  const date = utc(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return text(date).slice(0, 7);
}

/** Whether an address names a month. */
export const isMonth = (month: string | undefined): month is string => /^\d{4}-(0[1-9]|1[0-2])$/.test(month ?? '');

/** The weeks that a month touches, Monday first, each deadline on its last day. */
export function monthGrid(month: string, deadlines: readonly Deadline[]): GridDay[][] {
  const first = `${month}-01`;
  const weekday = (utc(first).getUTCDay() + 6) % 7;
  const after = `${plusMonths(month, 1)}-01`;
  const weeks: GridDay[][] = [];
  for (let monday = plusDays(first, -weekday); monday < after; monday = plusDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = plusDays(monday, index);
        return { day, inMonth: day.startsWith(month), deadlines: deadlines.filter((one) => one.last === day) };
      }),
    );
  }
  return weeks;
}

export interface Bar {
  /** In percent of the whole time. */
  left: number;
  width: number;
}

/** Where the time of a deadline lies between two days; one without an opening day is a mark on its last. */
export function barOf(deadline: Pick<Deadline, 'opens' | 'last'>, from: string, to: string): Bar {
  const whole = daysBetween(from, to) + 1;
  const start = Math.max(0, daysBetween(from, deadline.opens && deadline.opens > from ? deadline.opens : from));
  const begins = deadline.opens ? start : daysBetween(from, deadline.last);
  return {
    left: (100 * begins) / whole,
    width: (100 * (daysBetween(from, deadline.last) + 1 - begins)) / whole,
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Facts of a step as its sentence shows them: days as people write them. */
export const stepParams = (step: Step): Record<string, string> =>
  Object.fromEntries(
    Object.entries(step.params).map(([name, value]) => [name, DAY.test(value) ? formatDay(value) : value]),
  );

/** The page of a task of the city's plan, where a deadline is one; its key is `CITY_PLAN/2026/TC-1`. */
export function planTaskOf(key: string): string | undefined {
  const match = /^CITY_PLAN\/(\d{4})\/([A-Z]+-\d+)$/.exec(key);
  return match ? `/ke-hoach-thanh-pho/${match[1]}/${match[2]}` : undefined;
}
