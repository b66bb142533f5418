import { expect, it } from 'vitest';
import { parseBalanceSearch } from './search.ts';

it('keeps a year and drops what is none', () => {
  expect(parseBalanceSearch({ nam: '2026' })).toEqual({ nam: 2026 });
  for (const nam of ['x', '2026.5', 1999, 2101, undefined]) expect(parseBalanceSearch({ nam })).toEqual({});
});
