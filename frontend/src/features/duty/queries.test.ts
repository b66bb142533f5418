import { describe, expect, it } from 'vitest';
import { exportPath } from './queries.ts';

describe('the export of the register', () => {
  it('asks for exactly what is filtered', () => {
    expect(exportPath('c', {})).toBe('/api/v1/campaigns/c/duties.csv');
    expect(exportPath('c', { kind: 'VALUE', status: undefined, evaluationId: 'e' })).toBe(
      '/api/v1/campaigns/c/duties.csv?kind=VALUE&evaluationId=e',
    );
  });
});
