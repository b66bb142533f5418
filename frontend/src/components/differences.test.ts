import { describe, expect, it } from 'vitest';
import { differences, merge } from './differences.ts';

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

describe('two changes at once', () => {
  it('keep what each of the two changed; where both did, mine', () => {
    const before = { name: 'A', short: undefined, on: '2026-01-01', ids: { tax: '1' } };
    const theirs = { name: 'B', short: 'T', on: '2026-02-02', ids: { tax: '2' } };
    const mine = { name: 'C', short: '', on: '2026-01-01', ids: { tax: '1' }, note: 'x' };
    expect(merge(before, theirs, mine)).toEqual({
      name: 'C',
      short: 'T',
      on: '2026-02-02',
      ids: { tax: '2' },
      note: 'x',
    });
  });
});
