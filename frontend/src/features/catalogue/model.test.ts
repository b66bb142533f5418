import { describe, expect, it } from 'vitest';
import { readNumber } from '@/lib/format/number-input.ts';
import { checkShares, fromShares, type Item, lastInto, shownItems, stepOf, toShares, yearsText } from './model.ts';

describe('shares of the functions', () => {
  it('come to the whole exactly, or say what is missing or too much', () => {
    expect(checkShares({ BR: readNumber('0,1'), AR: readNumber('0,2'), SV: readNumber('0,7') })).toEqual({
      state: 'whole',
      sum: '1',
    });
    expect(checkShares({ BR: readNumber('0,333'), AR: readNumber('0,333'), TD: readNumber('0,333') })).toEqual({
      state: 'short',
      sum: '0.999',
      gap: '0.001',
    });
    expect(checkShares({ BR: readNumber('1'), AR: readNumber('0,25') })).toEqual({
      state: 'over',
      sum: '1.25',
      gap: '0.25',
    });
  });

  it('are not added up while one of them can not be read', () => {
    expect(checkShares({ BR: readNumber('0.5'), AR: readNumber('0,5') })).toEqual({ state: 'unreadable' });
    expect(checkShares({ BR: readNumber('') })).toEqual({ state: 'empty' });
  });

  it('go to the server in the order of the rules, without what is nothing', () => {
    const typed = { SV: readNumber('0,50'), BR: readNumber('0,5'), AR: readNumber('0'), TD: readNumber('') };
    expect(toShares(typed)).toEqual([
      { code: 'BR', share: '0.5' },
      { code: 'SV', share: '0.5' },
    ]);
    expect(toShares(fromShares([{ code: 'PS', share: '1' }]))).toEqual([{ code: 'PS', share: '1' }]);
  });
});

describe('a yearly list', () => {
  const item = (nameVi: string, included: boolean): Item => ({
    id: nameVi,
    organizationId: nameVi,
    code: 'TC.01',
    nameVi,
    governingBodyName: 'Sở Y tế',
    functions: [],
    foundedOn: '2010-01-01',
    included,
    dataYears: [],
  });

  it('is searched without marks and narrowed to what is left out', () => {
    const items = [item('Viện Nước', true), item('Viện Dược', false)];
    expect(shownItems(items, 'duoc', undefined).map((shown) => shown.nameVi)).toEqual(['Viện Dược']);
    expect(shownItems(items, 'so y te', true).map((shown) => shown.nameVi)).toEqual(['Viện Nước']);
  });

  it('writes data years as a span', () => {
    expect(yearsText([2023, 2024, 2025])).toBe('2023–2025');
    expect(yearsText([2024, 2025])).toBe('2024, 2025');
    expect(yearsText([])).toBe('');
  });

  it('knows how far it has come and since when', () => {
    expect(stepOf('SUBMITTED')).toBe(2);
    const step = (to: 'DRAFT' | 'PROPOSED', at: string) => ({ to, at, action: 'X', byName: 'A' });
    const history = [
      step('PROPOSED', '2026-01-02T00:00:00Z'),
      step('DRAFT', '2026-01-03T00:00:00Z'),
      step('DRAFT', '2026-01-01T00:00:00Z'),
    ];
    expect(lastInto({ history, state: 'DRAFT' })?.at).toBe('2026-01-03T00:00:00Z');
  });
});
