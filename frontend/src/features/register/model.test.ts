import { describe, expect, it } from 'vitest';
import { budgetByYear, spoken, wholeOf } from './model.ts';

describe('the register', () => {
  it('sums a budget by year, earliest first', () => {
    expect(
      budgetByYear([
        { year: 2027, source: 'CITY', amount: 5 },
        { year: 2026, source: 'CITY', amount: 7 },
        { year: 2027, source: 'AID', amount: 2 },
      ]),
    ).toEqual([
      { year: 2026, amount: 7 },
      { year: 2027, amount: 7 },
    ]);
  });

  it('says days as people write them and leaves other values alone', () => {
    expect(spoken({ day: '2026-07-20', event: 'PROGRAMME_END' })).toEqual({
      day: '20/07/2026',
      event: 'PROGRAMME_END',
    });
  });

  it('reads a whole number typed either way', () => {
    expect(wholeOf({ text: '1.500', value: '1500' })).toBe(1500);
    expect(wholeOf('12')).toBe(12);
  });
});
