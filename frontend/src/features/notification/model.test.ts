import { describe, expect, it } from 'vitest';
import { addressOf, wordsOf } from './model.ts';

describe('a notice', () => {
  it('leads to the request of its dossier or campaign', () => {
    expect(addressOf({ objectType: 'EVALUATION', objectId: 'a' })).toBe('/danh-gia/a/yeu-cau');
    expect(addressOf({ objectType: 'CAMPAIGN', objectId: 'b' })).toBe('/ky-danh-gia/b/yeu-cau');
    expect(addressOf({ objectType: 'COUNCIL', objectId: 'c' })).toBe('/hoi-dong/c');
    expect(addressOf({ objectType: 'PROGRAMME', objectId: 'd' })).toBe('/programmes/d');
    expect(addressOf({ objectType: 'PLAN', objectId: 'e' })).toBe('/plans/e');
  });

  it('tells days as people write them, with the last day of the deadline', () => {
    expect(wordsOf({ deadline: '2026-03-01', number: 'YC-2026-00001', indicators: '1234' })).toEqual({
      deadline: '01/03/2026',
      deadlineLast: '28/02/2026',
      number: 'YC-2026-00001',
      indicators: '1.234',
    });
  });
});
