import { describe, expect, it } from 'vitest';
import { actsIn, addressOf, type Entry, nameOf } from './model.ts';

const entry = (details: Record<string, string>): Entry => ({
  seq: 1,
  at: '2026-11-22T00:00:00Z',
  actorSubject: 's',
  actorName: 'Quản trị',
  action: 'membership.granted',
  objectType: 'person',
  objectId: 'a b',
  details,
  prevHash: '0',
  hash: '1',
});

describe('an entry of the log', () => {
  it('leads to the screen of its object', () => {
    expect(addressOf(entry({}))).toEqual({ to: '/persons', search: { person: 'a b' } });
    expect(addressOf({ objectType: 'organization', objectId: 'x' })).toEqual({ to: '/organizations/x' });
    expect(addressOf({ objectType: 'evidence', objectId: 'x' })).toBeUndefined();
  });

  it('is named by what was recorded, the name before the code', () => {
    expect(nameOf(entry({ code: 'X', displayName: 'Cán bộ' }))).toBe('Cán bộ');
    expect(nameOf(entry({ code: 'X' }))).toBe('X');
    expect(nameOf(entry({}))).toBeUndefined();
  });
});

describe('the acts that the log can be narrowed to', () => {
  it('are the leaves of the tree of words, by their full names', () => {
    const words = { agency: { created: 'Added' }, list: { member: { added: 'Member' } } };
    expect(actsIn(words)).toEqual([
      { value: 'agency.created', label: 'Added' },
      { value: 'list.member.added', label: 'Member' },
    ]);
  });
});
