import { beforeEach, describe, expect, it } from 'vitest';
import { DraftStore } from './drafts.ts';
import { cell, scoring } from './testing.ts';
import { toForm } from './values.ts';

const place = { evaluationId: 'e1', code: 'O6-12', period: '2024' };
const form = { ...toForm(scoring({ method: 'BANDS' }), cell()), explanation: 'đang gõ' };

describe('drafts', () => {
  beforeEach(() => localStorage.clear());

  it('come back in another session of the same person', () => {
    new DraftStore('p1').keep(place, { form, revision: 3, at: '2026-07-01T02:00:00Z' });
    expect(new DraftStore('p1').find(place)).toEqual({ form, revision: 3, at: '2026-07-01T02:00:00Z' });
  });

  it('belong to one person and one cell', () => {
    new DraftStore('p1').keep(place, { form, revision: 3, at: '' });
    expect(new DraftStore('p2').find(place)).toBeUndefined();
    expect(new DraftStore('p1').find({ ...place, period: '2025' })).toBeUndefined();
  });

  it('are gone when dropped', () => {
    const store = new DraftStore('p1');
    store.keep(place, { form, revision: 3, at: '' });
    store.drop(place);
    expect(store.find(place)).toBeUndefined();
    expect(localStorage).toHaveLength(0);
  });

  it('are ignored when they can not be read', () => {
    localStorage.setItem('sti.draft.p1.e1.O6-12.2024', '{"form":{"answer":"REPORTED"},"revision":1}');
    expect(new DraftStore('p1').find(place)).toBeUndefined();
    localStorage.setItem('sti.draft.p1.e1.O6-12.2024', '{nonsense');
    expect(new DraftStore('p1').find(place)).toBeUndefined();
  });
});
