import { describe, expect, it } from 'vitest';
import { type FollowRow, inFollow, progressBySection } from './model.ts';
import type { Sheet } from './queries.ts';

const indicator = (states: string[], evidenceCount: number, method = 'VALUE', decision?: string, stale = false) => ({
  cells: states.map((state) => ({ state })),
  evidenceCount,
  scoring: { method },
  appraisal: decision ? { decision, stale } : undefined,
});
const sheet = (...indicators: object[]) =>
  ({ groups: [{ code: 'G1', criteria: [{ indicators }] }] }) as unknown as Sheet;

describe('progress of a section', () => {
  it('counts what is owed, what is there and what came back', () => {
    const found = progressBySection(
      sheet(
        indicator(['REPORTED', 'NOT_APPLICABLE', 'NOT_REPORTED'], 1),
        indicator(['EMPTY', 'NOT_EXISTING'], 0, 'VALUE', 'RETURNED'),
        indicator(['REPORTED'], 0, 'RUBRIC', 'RETURNED', true),
        indicator(['NOT_EXISTING'], 0),
      ),
    );
    expect(found.get('G1')).toEqual({ owed: 5, done: 3, evidenceOwed: 2, evidenceDone: 1, returned: 1 });
  });
});

describe('what the department follows up', () => {
  const row: FollowRow = { evaluationId: 'a', state: 'COLLECTING', valuesDone: 1, valuesTotal: 2, daysLate: 3 };
  it.each([
    [row, ['unsent', 'unfinished', 'late']],
    [{ ...row, sentAt: 'x', daysLate: 0 }, ['unopened', 'unfinished']],
    [{ ...row, sentAt: 'x', firstOpenedAt: 'y', valuesDone: 2, daysLate: 0 }, []],
    [{ ...row, state: 'CERTIFIED' }, []],
  ])('%o is in %o', (given, views) => {
    const found = (['unsent', 'unopened', 'unfinished', 'late'] as const).filter((view) => inFollow(given, view));
    expect(found).toEqual(views);
  });
});
