import { describe, expect, it } from 'vitest';
import { type Band, columnSums, columnsOf, formOf, type Group, sharesByLevel } from './model.ts';

const band = (
  from: string | undefined,
  fromInclusive: boolean,
  upTo: string | undefined,
  inclusive: boolean,
): Band => ({
  percent: '50',
  from,
  fromInclusive,
  upTo,
  inclusive,
});

const group = (code: string, ...weights: Record<string, string>[]): Group => ({
  code,
  vi: code,
  en: code,
  criteria: [
    {
      code: `${code}.1`,
      vi: code,
      en: code,
      indicators: weights.map((byFunction, index) => ({
        code: `${code}-${index}`,
        vi: code,
        en: code,
        unit: '%',
        level: 'INPUT' as const,
        evidenceHint: '',
        weights: byFunction,
        scoring: { method: 'CHECKLIST' as const },
      })),
    },
  ],
});

describe('bands in words', () => {
  it('tell whether a bound belongs to the band', () => {
    expect(formOf(band(undefined, false, '0', true))).toBe('to');
    expect(formOf(band('0', false, '10', false))).toBe('aboveBelow');
    expect(formOf(band('10', true, '20', false))).toBe('fromBelow');
    expect(formOf(band('35', true, undefined, false))).toBe('from');
    expect(formOf(band('35', false, undefined, false))).toBe('above');
    expect(formOf(band('5', true, '5.0', true))).toBe('only');
    expect(formOf(band(undefined, false, undefined, false))).toBe('all');
  });
});

describe('sums of weights', () => {
  it('are exact, one per function', () => {
    const set = { functions: [], groups: [group('1', { BR: '33.3', SV: '40' }, { BR: '66.7', SV: '59.9' })] };
    expect(columnsOf(set)).toEqual(['BR', 'SV']);
    expect(columnSums(set)).toEqual([
      { column: 'BR', sum: '100', whole: true },
      { column: 'SV', sum: '99.9', whole: false },
    ]);
  });
});

describe('shares of the levels', () => {
  it('leave out levels that the set does not have', () => {
    const share = { level: 'OUTPUT' as const, share: '60', shareShown: '60.00' };
    expect(sharesByLevel([share], [''])).toEqual([{ level: 'OUTPUT', shares: [share] }]);
  });
});
