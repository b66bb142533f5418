import { describe, expect, it } from 'vitest';
import { type Import, type ImportCell, type Job, narrowed, obstacle, percent, toWrite, undecided } from './model.ts';

const cell = (key: string, outcome: ImportCell['outcome']) => ({ key, outcome, findings: [] }) as unknown as ImportCell;
const view = (cells: ImportCell[], findings: Import['findings'] = []) =>
  ({
    cells,
    findings,
    counts: {
      changed: cells.filter((c) => c.outcome === 'CHANGED').length,
      unchanged: 3,
      conflicts: cells.filter((c) => c.outcome === 'CONFLICT').length,
      invalid: cells.filter((c) => c.outcome === 'INVALID').length,
    },
  }) as unknown as Import;

describe('what a commit would do', () => {
  const mixed = view([cell('A/2024', 'CHANGED'), cell('B/2024', 'CONFLICT'), cell('C/2024', 'INVALID')]);

  it('writes changes, and conflicts only when mine is chosen', () => {
    expect(toWrite(mixed, {})).toBe(1);
    expect(toWrite(mixed, { 'B/2024': 'THEIRS' })).toBe(1);
    expect(toWrite(mixed, { 'B/2024': 'MINE' })).toBe(2);
  });

  it('waits for every conflict first', () => {
    expect(undecided(mixed, {}).map((c) => c.key)).toEqual(['B/2024']);
    expect(obstacle(mixed, {}, 'VALID_ONLY')).toBe('conflicts');
  });

  it('refuses everything when one cell is wrong, unless only the valid ones are asked for', () => {
    const decided = { 'B/2024': 'THEIRS' } as const;
    expect(obstacle(mixed, decided, 'ALL_OR_NOTHING')).toBe('faulty');
    expect(obstacle(mixed, decided, 'VALID_ONLY')).toBeUndefined();
  });

  it('counts a fault that belongs to no cell', () => {
    const fault = { severity: 'ERROR', code: 'workbook.row.unknown', params: {} } as Import['findings'][number];
    expect(obstacle(view([cell('A/2024', 'CHANGED')], [fault]), {}, 'ALL_OR_NOTHING')).toBe('faulty');
    expect(obstacle(view([cell('A/2024', 'CHANGED')]), {}, 'ALL_OR_NOTHING')).toBeUndefined();
  });

  it('has nothing to write when all is as it was', () =>
    expect(obstacle(view([]), {}, 'ALL_OR_NOTHING')).toBe('nothing'));

  it('narrows by outcome', () => {
    expect(narrowed(mixed.cells, 'INVALID').map((c) => c.key)).toEqual(['C/2024']);
    expect(narrowed(mixed.cells, undefined)).toHaveLength(3);
  });

  it('tells how far a job is, never more than it knows', () => {
    expect(percent({ done: 2, total: 3 } as Job)).toBe(66);
    expect(percent({ done: 0 } as Job)).toBe(0);
  });
});
