import { describe, expect, it } from 'vitest';
import { attainedPoints, figurePoints, niceTop, tally, tint } from './model.ts';
import type { Task, Trend } from './queries.ts';
import { nextSort, openGroups, parseHeatmapSearch, parseOverviewSearch, parseTrendSearch } from './search.ts';

describe('tasks of a stream', () => {
  it('are counted when they have a day: done, and late', () => {
    const states: Task['state'][] = ['OVERDUE', 'MET_LATE', 'STANDING', 'OPEN', 'OVERDUE', 'MET_IN_TIME', 'DUE_SOON'];
    expect(tally(states.map((state) => ({ state }) as Task))).toEqual({ dated: 6, done: 2, late: 2 });
  });
});

const spread = (median: string) => ({
  count: 1,
  lowest: median,
  lowestShown: median,
  median,
  medianShown: median,
  highest: median,
  highestShown: median,
});
const version = (setVersion: number, comparable: boolean, changed: string[]) => ({
  setVersion,
  firstYear: 2020 + setVersion,
  official: true,
  changed,
  comparable,
});

describe('points of a trend', () => {
  const trend = {
    versions: [version(1, true, []), version(2, true, ['NAME']), version(3, false, ['ABSENT']), version(4, true, [])],
    figures: [1, 1, 2, 4].map((setVersion, index) => ({
      year: 2020 + index,
      campaignYear: 2023 + index,
      setVersion,
      values: spread(`${index}.50`),
    })),
    attained: [
      { year: 2024, setVersion: 1, percents: spread('40.00') },
      { year: 2025, setVersion: 2 },
      { year: 2026, setVersion: 4, percents: spread('60.00') },
    ],
  } as unknown as Trend;

  it('marks another definition and breaks the line where a version between is not comparable', () => {
    expect(figurePoints(trend).map((one) => [one.label, one.changed, one.broken])).toEqual([
      ['2020', false, false],
      ['2021', false, false],
      ['2022', true, false],
      ['2023', true, true],
    ]);
  });

  it('leaves out a campaign without any number, and still sees the versions between', () => {
    expect(attainedPoints(trend).map((one) => [one.label, one.middle, one.broken])).toEqual([
      ['2024', 40, false],
      ['2026', 60, true],
    ]);
  });

  it('ends the axis at a round number', () => {
    expect([0, 0.3, 1, 7, 21, 100, 180].map(niceTop)).toEqual([1, 0.5, 1, 10, 25, 100, 200]);
  });

  it('tints by tenths, 0 not at all', () => {
    expect([0, 4.99, 55, 80, 100, 120].map(tint)).toEqual([0, 0, 0.36, 0.64, 1, 1]);
  });
});

describe('addresses', () => {
  it('drop what is not understood', () => {
    expect(parseOverviewSearch({ nam: '2026' })).toEqual({ nam: 2026 });
    expect(parseOverviewSearch({ nam: 'x' })).toEqual({});
    expect(parseHeatmapSearch({ function: 'XX', grade: 'A', sort: '-O6', open: 'O6,I' })).toEqual({
      grade: 'A',
      sort: '-O6',
      open: 'O6,I',
    });
    expect(parseHeatmapSearch({ sort: '"; drop' })).toEqual({});
    expect(openGroups({ open: 'O6,,I' })).toEqual(['O6', 'I']);
    expect(parseTrendSearch({ set: 'PL1', indicator: 'C1', organization: 'x' })).toEqual({
      set: 'PL1',
      indicator: 'C1',
    });
  });

  it('turn the order of a column from largest to smallest and back to names', () => {
    expect(nextSort(undefined, 'O6')).toBe('-O6');
    expect(nextSort('-O6', 'O6')).toBe('O6');
    expect(nextSort('O6', 'O6')).toBeUndefined();
    expect(nextSort(undefined, 'name')).toBe('-name');
    expect(nextSort('-name', 'name')).toBeUndefined();
  });
});
