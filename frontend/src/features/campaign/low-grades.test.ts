import { describe, expect, it } from 'vitest';
import { decides, lowest, reasonOf } from './low-grades.ts';
import type { MonitorRow } from './queries.ts';

const row = (grade: string | undefined, totalShown: string) => ({ grade, totalShown }) as MonitorRow;

describe('the question of leaders', () => {
  it('is theirs only', () => {
    expect(decides(['result:approve'])).toBe(true);
    expect(decides(['result:propose'])).toBe(true);
    expect(decides(['result:read', 'result:read-early'])).toBe(false);
  });
  it('is answered from D up, lowest total first, and without the others', () => {
    const rows = [row('C', '55.00'), row('A', '95.00'), row('D', '42.10'), row(undefined, '0.00'), row('C', '9.50')];
    expect(lowest(rows).map((one) => one.totalShown)).toEqual(['42.10', '9.50', '55.00']);
  });
  it('tells caps, conditions and flags apart', () => {
    expect(reasonOf('CAP-01')).toEqual({ family: 'cap', code: 'CAP-01' });
    expect(reasonOf('GROUP_BELOW:5')).toEqual({ family: 'condition', code: 'GROUP_BELOW', about: '5' });
    expect(reasonOf('NOT_COMPUTABLE')).toEqual({ family: 'flag', code: 'NOT_COMPUTABLE' });
  });
});
