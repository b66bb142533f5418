import { describe, expect, it } from 'vitest';
import { dong, isLate, NAMED, named, type Part, percentOf, placeOf, type Task, tally } from './model.ts';

const part = (code: string): Part => ({ type: 'EVALUATION', id: code, code, lacks: [] });

describe('progress', () => {
  it('shows 100 only when everything is done, and 0 where there is nothing', () => {
    expect(percentOf({ done: 199, total: 200 })).toBe(99);
    expect(percentOf({ done: 3, total: 3 })).toBe(100);
    expect(percentOf({ done: 0, total: 0 })).toBe(0);
  });

  it('names a few and counts the rest, those that may not be seen among them', () => {
    const open = ['1', '2', '3', '4', '5', '6'].map(part);
    const said = named({ open, hidden: 2 });
    expect(said.parts.map((one) => one.code)).toEqual(['1', '2', '3', '4']);
    expect(said.more).toBe(open.length - NAMED + 2);
    expect(named({ open: [part('1')], hidden: 0 }).more).toBe(0);
  });

  it('counts what is late and what is done, early and late alike', () => {
    const tasks = (['OVERDUE', 'MET_LATE', 'MET_EARLY', 'STANDING', 'DUE_SOON'] as const).map(
      (state) => ({ state }) as Task,
    );
    expect(tally(tasks)).toEqual({ late: 1, done: 2, all: 5 });
    expect(isLate({ state: 'DUE_SOON' })).toBe(false);
  });
});

describe('places and amounts', () => {
  it('leads to what a part is about, where that has a page', () => {
    expect(placeOf({ type: 'PROGRAMME', id: 'x' })).toBe('/programmes/x');
    expect(placeOf({ type: 'YEARLY_LIST' })).toBeUndefined();
  });

  it('writes whole đồng digit by digit', () => {
    expect(dong(8_999_999_999_999)).toBe('8.999.999.999.999');
    expect(dong(-2)).toBe('−2');
  });
});
