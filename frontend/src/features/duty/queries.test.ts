import { describe, expect, it } from 'vitest';
import { exportPath } from './queries.ts';

describe('the export of the register', () => {
  it('asks for exactly what is filtered', () => {
    expect(exportPath('c', {}, 'xlsx')).toBe('/api/v1/campaigns/c/duties.xlsx');
    expect(exportPath('c', { kind: 'VALUE', status: undefined, evaluationId: 'e' }, 'csv')).toBe(
      '/api/v1/campaigns/c/duties.csv?kind=VALUE&evaluationId=e',
    );
  });
});
