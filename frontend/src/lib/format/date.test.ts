import { describe, expect, it } from 'vitest';
import { dayBefore, formatDay, formatMoment, formatTime } from './date.ts';
import { NO_VALUE } from './number.ts';

describe('days and moments', () => {
  it('writes a legal day without shifting it', () => expect(formatDay('2026-07-20')).toBe('20/07/2026'));
  it('has a dash for no day', () => expect(formatDay(undefined)).toBe(NO_VALUE));
  it.each([
    ['2026-07-20', '2026-07-19'],
    ['2026-03-01', '2026-02-28'],
    ['2028-03-01', '2028-02-29'],
    ['2027-01-01', '2026-12-31'],
  ])('the day before %s is %s', (day, before) => expect(dayBefore(day)).toBe(before));
  it('shows a moment in Hanoi time', () => expect(formatMoment('2026-07-19T18:05:00Z')).toBe('20/07/2026 01:05'));
  it('shows midnight as 00', () => expect(formatTime('2026-07-19T17:00:00Z')).toBe('00:00'));
});
