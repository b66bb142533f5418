import { describe, expect, it } from 'vitest';
import { gradeRanges, splitReason } from './model.ts';
import { parseResultSearch } from './search.ts';

describe('splitReason', () => {
  it('tells what a reason is about', () => {
    expect(splitReason('GROUP_BELOW:5')).toEqual({ kind: 'GROUP_BELOW', about: '5' });
    expect(splitReason('CAP_TRIGGERED')).toEqual({ kind: 'CAP_TRIGGERED' });
  });
});

describe('gradeRanges', () => {
  it('lays the grades from the lowest up without gaps', () => {
    const ranges = gradeRanges([
      { code: 'A', vi: 'Xuất sắc', from: '90' },
      { code: 'B', vi: 'Hoàn thành tốt', from: '70' },
      { code: 'D', vi: 'Kém', from: '0' },
    ]);
    expect(ranges.map((r) => [r.grade, r.start, r.width])).toEqual([
      ['D', 0, 70],
      ['B', 70, 20],
      ['A', 90, 10],
    ]);
  });
});

describe('parseResultSearch', () => {
  it('drops what it does not know', () => {
    expect(parseResultSearch({ flagged: 'true', other: 1 })).toEqual({ flagged: true });
    expect(parseResultSearch({ flagged: 'perhaps' })).toEqual({});
  });
});
