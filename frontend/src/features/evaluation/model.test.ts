import { describe, expect, it } from 'vitest';
import {
  countsOf,
  fillOf,
  isOutsideCorrection,
  isReturned,
  isUnanswered,
  lacksEvidence,
  neighbour,
  nextWhere,
  type Sheet,
  withCell,
} from './model.ts';
import { cell, indicator, scoring } from './sheet/testing.ts';

const full = (code: string) =>
  indicator(code, [cell({ state: 'REPORTED' }), cell({ period: '2025', state: 'NOT_REPORTED' })]);
const empty = (code: string) => indicator(code, [cell(), cell({ period: '2025' })]);
const partial = (code: string) => indicator(code, [cell({ state: 'REPORTED' }), cell({ period: '2025' })]);

describe('how far an indicator is filled', () => {
  it('asks nothing for years before the founding', () => {
    expect(fillOf(indicator('x', [cell({ state: 'NOT_EXISTING' }), cell({ state: 'REPORTED' })]))).toBe('FILLED');
    expect(fillOf(indicator('x', [cell({ state: 'NOT_EXISTING' })]))).toBe('NOT_EXISTING');
    expect(fillOf(partial('x'))).toBe('PARTIAL');
    expect(fillOf(empty('x'))).toBe('EMPTY');
  });

  it('wants evidence of figures, not of words for the reviewers', () => {
    expect(lacksEvidence(full('x'))).toBe(true);
    expect(lacksEvidence({ ...full('x'), evidenceCount: 1 })).toBe(false);
    expect(lacksEvidence({ ...full('x'), scoring: scoring({ method: 'RUBRIC' }) })).toBe(false);
    expect(lacksEvidence(indicator('x', [cell({ state: 'NOT_REPORTED' })]))).toBe(false);
  });

  it('counts', () => {
    const list = [full('a'), { ...full('b'), evidenceCount: 2 }, empty('c')];
    expect(countsOf(list)).toMatchObject({ total: 3, filled: 2, needEvidence: 2, withEvidence: 1, appraised: 0 });
  });
});

describe('the next one', () => {
  const list = [full('a'), empty('b'), full('c'), partial('d')];

  it('is the next unanswered, round the end', () => {
    expect(nextWhere(list, 'a', isUnanswered)?.code).toBe('b');
    expect(nextWhere(list, 'b', isUnanswered)?.code).toBe('d');
    expect(nextWhere(list, 'd', isUnanswered)?.code).toBe('b');
    expect(nextWhere(list, 'b', isUnanswered, -1)?.code).toBe('d');
    expect(nextWhere(list, undefined, isUnanswered)?.code).toBe('b');
    expect(nextWhere(list, 'not in a filtered list', isUnanswered)?.code).toBe('b');
  });

  it('stays when it is the last one left, and is none when all is done', () => {
    expect(nextWhere([full('a'), empty('b')], 'b', isUnanswered)?.code).toBe('b');
    expect(nextWhere([full('a'), full('c')], 'a', isUnanswered)).toBeUndefined();
  });

  it('includes what was sent back until it changes', () => {
    const returned = { code: 'c', decision: 'RETURNED' as const, stale: false, version: 1 };
    const sent = { ...full('c'), appraisal: { ...returned, byName: 'x', at: '' } };
    expect(isUnanswered(sent)).toBe(true);
    expect(isUnanswered({ ...sent, appraisal: { ...sent.appraisal, stale: true } })).toBe(false);
  });

  it('includes an item of a return until its figures or its missing file have come', () => {
    const returned = { reasonCode: 'FIGURE_WRONG' as const, byName: 'x', at: '2026-07-01T08:00:00.5Z' };
    const saved = (at: string) => indicator('c', [cell({ state: 'REPORTED', savedAt: at })], { returned });
    expect(isReturned(saved('2026-07-01T08:00:00Z'))).toBe(true);
    expect(isReturned(saved('2026-07-01T08:00:01Z'))).toBe(false);
    const missing = { ...full('c'), returned: { ...returned, reasonCode: 'EVIDENCE_MISSING' as const } };
    expect(isReturned(missing)).toBe(true);
    expect(isReturned({ ...missing, evidenceCount: 1 })).toBe(false);
  });

  it('knows what a correction leaves closed', () => {
    const open = indicator('c', [cell({ period: '2024' }), cell({ period: '2025' })]);
    expect(isOutsideCorrection(open, [])).toBe(false);
    expect(isOutsideCorrection(open, ['c/2024'])).toBe(true);
    expect(isOutsideCorrection(open, ['c/2024', 'c/2025'])).toBe(false);
    expect(isOutsideCorrection(open, ['d/2024'])).toBe(true);
  });

  it('has neighbours but no way beyond the ends', () => {
    expect(neighbour(list, 'b', 1)?.code).toBe('c');
    expect(neighbour(list, 'a', -1)).toBeUndefined();
    expect(neighbour(list, 'd', 1)).toBeUndefined();
  });
});

it('a saved cell makes the decision on its indicator stale', () => {
  const appraisal = { code: 'a', decision: 'ACCEPTED' as const, stale: false, version: 1, byName: 'x', at: '' };
  const sheet = {
    groups: [
      {
        code: '1',
        vi: '',
        en: '',
        criteria: [{ code: '1.1', vi: '', en: '', indicators: [{ ...full('a'), appraisal }] }],
      },
    ],
  } as unknown as Sheet;
  const next = withCell(sheet, 'a', cell({ revision: 7, state: 'REPORTED' }));
  const changed = next.groups[0]?.criteria[0]?.indicators[0];
  expect(changed?.cells[0]?.revision).toBe(7);
  expect(changed?.appraisal?.stale).toBe(true);
  expect(sheet.groups[0]?.criteria[0]?.indicators[0]?.appraisal?.stale).toBe(false);
});
