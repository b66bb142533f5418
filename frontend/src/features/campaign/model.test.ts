import { describe, expect, it } from 'vitest';
import { reached } from './model.ts';

describe('reached', () => {
  it('counts what has come at least so far', () => {
    const counts = { COLLECTING: 2, CERTIFIED: 1, APPROVED: 4 };
    expect(reached(counts, 'COLLECTING')).toBe(7);
    expect(reached(counts, 'SUBMITTED')).toBe(5);
    expect(reached(counts, 'APPROVED')).toBe(4);
  });
});
