import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';

describe('what somebody else changed', () => {
  it('names only what differs, days as people write them', () => {
    const before = { name: 'Viện A', on: '2026-01-01', note: undefined };
    expect(differences(before, { name: 'Viện B', on: '2026-02-03', note: null })).toEqual([
      { field: 'name', now: 'Viện B' },
      { field: 'on', now: '03/02/2026' },
    ]);
  });

  it('puts codes in words where there are any', () => {
    const words = (field: string, value: unknown) => (field === 'kind' ? `loại ${String(value)}` : undefined);
    expect(differences({ kind: 'A' }, { kind: 'B' }, words)).toEqual([{ field: 'kind', now: 'loại B' }]);
    expect(differences({ kind: 'A' }, { kind: undefined })).toEqual([{ field: 'kind', now: '—' }]);
  });
});
