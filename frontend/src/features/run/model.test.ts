import { describe, expect, it } from 'vitest';
import { others, parseRunSearch, signed } from './model.ts';

describe('the run to compare with', () => {
  it('is read from the address, or dropped', () => {
    const id = '018f0000-0000-7000-8000-00000000000a';
    expect(parseRunSearch({ with: id })).toEqual({ with: id });
    expect(parseRunSearch({ with: 'x' })).toEqual({});
    expect(parseRunSearch({ with: ['x'] })).toEqual({});
  });

  it('is the one before, first', () => {
    const runs = [1, 2, 3, 4].map((number) => ({ id: String(number), number }));
    expect(others(runs, '3').map((run) => run.number)).toEqual([2, 1, 4]);
    expect(others(runs, 'gone').map((run) => run.number)).toEqual([4, 3, 2, 1]);
  });
});

describe('a difference', () => {
  const format = (value: string) => value.replace('.', ',');
  it.each([
    ['1.50', '+1,50'],
    ['-2.00', '−2,00'],
    ['0.00', '0,00'],
    ['-0.00', '0,00'],
    [undefined, undefined],
    [null, undefined],
  ])('%s is %s', (shown, text) => {
    expect(signed(shown, format)).toBe(text);
  });
});
