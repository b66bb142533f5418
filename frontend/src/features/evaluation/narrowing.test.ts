import { describe, expect, it } from 'vitest';
import type { Act } from './model.ts';
import { awaitsAnswer, FILTERS, isChanged, isToCorrect, NOTHING, sentBackBy, standingOf } from './narrowing.ts';
import { cell, indicator } from './sheet/testing.ts';

const act = (action: Act['action'], at: string, over: Partial<Act> = {}): Act => ({
  action,
  to: 'COLLECTING',
  indicators: [],
  items: [],
  byName: 'Thủ trưởng',
  at,
  ...over,
});
const savedAt = (code: string, at?: string) => indicator(code, [cell({ state: 'REPORTED', savedAt: at })]);

describe('what singles out indicators', () => {
  const history = [
    act('OPEN', '2026-01-01T00:00:00Z'),
    act('SUBMIT', '2026-02-01T00:00:00Z', { to: 'SUBMITTED' }),
    act('RETURN', '2026-02-02T00:00:00.5Z', { indicators: ['a'], reason: 'Chưa khớp sổ' }),
  ];
  const standing = standingOf(history);

  it('is what changed since the dossier was certified or sent back', () => {
    expect(isChanged(savedAt('x', '2026-02-02T00:00:01Z'), standing)).toBe(true);
    // In the same second, but before: the texts compare the other way round.
    expect(isChanged(savedAt('x', '2026-02-02T00:00:00Z'), standing)).toBe(false);
    expect(isChanged(savedAt('x', '2026-02-01T00:00:00Z'), standing)).toBe(false);
    expect(isChanged(savedAt('x'), standing)).toBe(false);
    expect(isChanged(savedAt('x', '2026-02-03T00:00:00Z'), standingOf(history.slice(0, 2)))).toBe(false);
    const certified = [...history, act('CERTIFY', '2026-03-01T00:00:00Z', { to: 'CERTIFIED' })];
    expect(isChanged(savedAt('x', '2026-02-03T00:00:00Z'), standingOf(certified))).toBe(false);
  });

  it('is evidence that was linked or taken back since then, too', () => {
    const linked = (at?: string) => ({ ...savedAt('x', '2026-01-05T00:00:00Z'), evidenceChangedAt: at });
    expect(isChanged(linked('2026-02-02T00:00:01Z'), standing)).toBe(true);
    expect(isChanged(linked('2026-02-02T00:00:00Z'), standing)).toBe(false);
    expect(isChanged(linked(), standing)).toBe(false);
  });

  it('is what was named when it was sent back, until its figures change or it is handed in again', () => {
    const old = savedAt('a', '2026-01-05T00:00:00Z');
    expect(sentBackBy(old, standing)?.reason).toBe('Chưa khớp sổ');
    expect(isToCorrect(old, standing)).toBe(true);
    expect(isToCorrect(savedAt('b', '2026-01-05T00:00:00Z'), standing)).toBe(false);
    expect(isToCorrect(savedAt('a', '2026-02-05T00:00:00Z'), standing)).toBe(false);
    const again = [...history, act('SUBMIT', '2026-02-06T00:00:00Z', { to: 'SUBMITTED' })];
    expect(isToCorrect(old, standingOf(again))).toBe(false);
    // A score that goes back to the appraisers asks nothing of the organization.
    const rescored = [
      ...history.slice(0, 2),
      act('RETURN', '2026-04-01T00:00:00Z', { to: 'APPRAISING', indicators: ['a'] }),
    ];
    expect(isToCorrect(old, standingOf(rescored))).toBe(false);
  });

  it('is what owes figures or an answer', () => {
    expect(awaitsAnswer(indicator('x', [cell()]), NOTHING)).toBe(true);
    expect(awaitsAnswer(savedAt('x'), NOTHING)).toBe(false);
    expect(awaitsAnswer(savedAt('x'), standingOf([], new Set(['x'])))).toBe(true);
  });

  it('can be asked for by each side', () => {
    expect(Object.keys(FILTERS.supply)).toEqual(['changed', 'returned', 'unanswered', 'noEvidence', 'notReported']);
    const stale = { code: 'x', decision: 'ACCEPTED' as const, stale: true, version: 1, byName: 'x', at: '' };
    expect(FILTERS.appraise.changed?.({ ...savedAt('x'), appraisal: stale }, NOTHING)).toBe(true);
    expect(FILTERS.appraise.changed?.(savedAt('x'), NOTHING)).toBe(false);
  });
});
