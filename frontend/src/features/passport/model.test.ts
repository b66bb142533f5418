import { describe, expect, it } from 'vitest';
import { explained, figuresOf, levelsOf, outputsOf } from './model.ts';
import type { Passport } from './queries.ts';

const passport = {
  indicators: [{ code: 'A' }, { code: 'B' }, { code: 'C' }],
  result: { indicators: [{ code: 'B', points: '1/2' }] },
} as unknown as Passport;

describe('explained', () => {
  it('finds the score and the neighbours', () => {
    expect(explained(passport, 'B')).toMatchObject({ before: 'A', after: 'C', score: { points: '1/2' } });
    expect(explained(passport, 'A')).toMatchObject({ before: undefined, after: 'B', score: undefined });
  });
  it('knows nothing of another code', () => expect(explained(passport, 'X')).toBeUndefined());
});

describe('levelsOf', () => {
  it('reads them of one value and of years', () => {
    expect(levelsOf({ levels: [3, 4] })).toEqual([3, 4]);
    expect(levelsOf({ years: { 2024: { state: 'NOT_EXISTING' }, 2025: { levels: [5] } } })).toEqual([5]);
    expect(levelsOf({ value: '3' })).toEqual([]);
    expect(levelsOf(undefined)).toEqual([]);
  });
});

describe('figures of a cell', () => {
  it('keeps numbers and rows apart', () => {
    const value = { fte: '12.5', outputs: [{ type: 'PATENT', count: '2' }] };
    expect(figuresOf(value)).toEqual([{ key: 'fte', text: '12.5' }]);
    expect(figuresOf({ denominator: '10', numerator: '9' }).map((figure) => figure.key)).toEqual([
      'numerator',
      'denominator',
    ]);
    expect(outputsOf(value)).toHaveLength(1);
    expect(outputsOf(undefined)).toEqual([]);
  });
});
