import { describe, expect, it } from 'vitest';
import {
  barOf,
  counts,
  type Deadline,
  daysBetween,
  isMonth,
  matching,
  monthGrid,
  planTaskOf,
  plusMonths,
} from './model.ts';

const deadline = (change: Partial<Deadline>): Deadline => ({
  key: 'k',
  kind: 'PLAN_TASK',
  code: 'TC-1',
  document: 'Kế hoạch',
  article: 'mục II.4',
  responsible: 'Sở KH&CN',
  consequence: 'TASK_LATE',
  counted: '2026-06-19',
  last: '2026-06-19',
  state: 'OPEN',
  days: 3,
  mine: false,
  steps: [],
  ...change,
});

describe('the grid of a month', () => {
  it('has whole weeks from Monday, with what is due on each day', () => {
    const grid = monthGrid('2026-11', [deadline({ last: '2026-11-14' }), deadline({ last: '2026-12-01', key: 'z' })]);
    expect(grid.map((week) => week[0]?.day)).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ]);
    expect(grid.every((week) => week.length === 7)).toBe(true);
    expect(grid[2]?.[5]).toMatchObject({ day: '2026-11-14', inMonth: true, deadlines: [{ last: '2026-11-14' }] });
    expect(grid[5]?.[1]).toMatchObject({ day: '2026-12-01', inMonth: false, deadlines: [{ key: 'z' }] });
  });

  it('knows February of leap years, and a month that starts on Monday', () => {
    expect(
      monthGrid('2028-02', [])
        .flat()
        .filter((day) => day.inMonth),
    ).toHaveLength(29);
    expect(monthGrid('2026-06', [])[0]?.[0]?.day).toBe('2026-06-01');
    expect(monthGrid('2027-02', []).map((week) => week[6]?.day)).toEqual([
      '2027-02-07',
      '2027-02-14',
      '2027-02-21',
      '2027-02-28',
    ]);
  });

  it('turns over the end of a year', () => {
    expect(plusMonths('2026-12', 1)).toBe('2027-01');
    expect(plusMonths('2026-01', -1)).toBe('2025-12');
    expect([isMonth('2026-12'), isMonth('2026-13'), isMonth('2026-1'), isMonth(undefined)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the place on the timeline', () => {
  const from = '2026-01-01';
  const to = '2026-04-10';
  it('is measured in days of the whole', () => {
    expect(daysBetween(from, to) + 1).toBe(100);
    expect(barOf(deadline({ opens: '2026-01-11', last: '2026-01-20' }), from, to)).toEqual({ left: 10, width: 10 });
    expect(barOf(deadline({ last: '2026-01-20' }), from, to)).toEqual({ left: 19, width: 1 });
    expect(barOf(deadline({ opens: '2025-10-01', last: '2026-01-20' }), from, to)).toEqual({ left: 0, width: 20 });
  });
});

describe('what is asked for', () => {
  const all = [
    deadline({ key: 'a', state: 'OVERDUE', title: 'Rà soát danh mục' }),
    deadline({ key: 'b', state: 'DUE_SOON', mine: true }),
    deadline({ key: 'c', state: 'MET_LATE', responsible: 'UBND Thành phố' }),
    deadline({ key: 'd', state: 'NOT_YET_OPEN' }),
  ];
  it('is found by state, by who must act, and by words without diacritics', () => {
    const keys = (filter: Partial<Parameters<typeof matching>[1]>) =>
      matching(all, { q: '', ...filter }).map((one) => one.key);
    expect(keys({})).toEqual(['a', 'b', 'c', 'd']);
    expect(keys({ group: 'LATE' })).toEqual(['a']);
    expect(keys({ group: 'DONE' })).toEqual(['c']);
    expect(keys({ mine: true })).toEqual(['b']);
    expect(keys({ who: 'UBND Thành phố' })).toEqual(['c']);
    expect(keys({ q: 'ra soat' })).toEqual(['a']);
    expect(counts(all)).toEqual({ LATE: 1, SOON: 1, AHEAD: 1, DONE: 1, PASSED: 0 });
  });
});

describe('where a deadline leads', () => {
  it('knows the tasks of the plan by their key and nothing else', () => {
    expect(planTaskOf('CITY_PLAN/2026/KH-2')).toBe('/ke-hoach-thanh-pho/2026/KH-2');
    expect(planTaskOf('YEARLY/2026/NS-DT')).toBeUndefined();
    expect(planTaskOf('PROGRAMME/x/FINAL')).toBeUndefined();
  });
});
