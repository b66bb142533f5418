import { describe, expect, it } from 'vitest';
import { FRAME, linesOf, newestOf, pathOf, stepOf, trendOf } from './model.ts';
import type { Entry, Year } from './queries.ts';

const entry = (kind: Entry['kind'], year: number, valueShown: string): Entry => ({
  kind,
  year,
  value: valueShown,
  valueShown,
  source: 'Niên giám',
  revision: 1,
  enteredByName: 'Chuyên viên',
  enteredAt: '2026-01-01T00:00:00Z',
});

const year = (of: number, target?: string, actual?: string): Year => ({
  year: of,
  share: {},
  progress: {},
  change: {},
  ...(target ? { target: entry('TARGET', of, target) } : {}),
  ...(actual ? { actual: entry('ACTUAL', of, actual) } : {}),
});

const series = {
  baselines: [entry('BASELINE', 2021, '5'), entry('BASELINE', 2020, '4')],
  years: [year(2023, '8', '7'), year(2024, '10')],
};

describe('lines of the table', () => {
  it('have every year once, with the baseline that counts only', () => {
    expect(linesOf(series).map((line) => [line.year, line.baseline?.value, line.figures?.target?.value])).toEqual([
      [2021, '5', undefined],
      [2023, undefined, '8'],
      [2024, undefined, '10'],
    ]);
  });

  it('the newest year is the last one measured', () => {
    expect(newestOf(series)?.year).toBe(2023);
    expect(newestOf({ years: [year(2024, '1'), year(2025, '2')] })?.year).toBe(2025);
  });
});

describe('trend', () => {
  it.each([
    [4, 1],
    [10, 5],
    [8, 2],
    [0.7, 0.2],
    [1234, 500],
  ])('parts a span of %d by %d', (span, step) => {
    expect(stepOf(span)).toBeCloseTo(step);
  });

  it('keeps every mark inside the frame, years in their distance', () => {
    const trend = trendOf(series);
    expect(trend?.ticks.map((tick) => tick.label)).toEqual(['0', '5', '10']);
    expect(trend?.years.map((tick) => Math.round(tick.x))).toEqual([64, 485, 696]);
    for (const mark of [...(trend?.targets ?? []), ...(trend?.actuals ?? []), trend?.baseline]) {
      expect(mark?.y).toBeGreaterThanOrEqual(FRAME.top);
      expect(mark?.y).toBeLessThanOrEqual(FRAME.height - FRAME.bottom);
    }
    expect(trend?.targets.at(-1)?.y).toBe(FRAME.top);
    expect(pathOf(trend?.targets ?? [])).toMatch(/^M[\d.]+ [\d.]+ L[\d.]+ [\d.]+$/);
  });

  it('draws falling and negative values about zero, one year in the middle, and nothing of nothing', () => {
    const below = trendOf({ baselines: [], years: [year(2024, '-3', '1')] });
    expect(below?.ticks.map((tick) => tick.label)).toEqual(['-3', '-2', '-1', '0', '1']);
    expect(below?.years[0]?.x).toBe(380);
    expect(trendOf({ baselines: [], years: [] })).toBeUndefined();
  });
});
