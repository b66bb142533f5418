import { describe, expect, it } from 'vitest';
import { type AgencyNode, byKind, byPresence, countOf, holdsOn, narrow, wayTo } from './model.ts';

const node = (id: string, nameVi: string, ...children: AgencyNode[]): AgencyNode => ({
  id,
  code: id.toUpperCase(),
  kind: 'OTHER',
  nameVi,
  children,
});

const TREE = [
  node(
    'hn',
    'Thành phố Hà Nội',
    node('khcn', 'Sở Khoa học và Công nghệ', node('v1', 'Viện Nước minh họa')),
    node('yt', 'Sở Y tế', node('v2', 'Viện Dược minh họa')),
  ),
];

describe('the tree of agencies', () => {
  it('keeps what is found with everything above it, marks aside', () => {
    const left = narrow(TREE, 'nuoc');
    expect(countOf(left)).toBe(3);
    expect(wayTo(left, 'v1')).toEqual(['hn', 'khcn', 'v1']);
    expect(wayTo(left, 'v2')).toEqual([]);
  });

  it('finds by code too, and leaves all without a search', () => {
    expect(countOf(narrow(TREE, 'v2'))).toBe(3);
    expect(countOf(narrow(TREE, ' '))).toBe(5);
    expect(narrow(TREE, 'không có')).toEqual([]);
  });
});

describe('a level of the tree', () => {
  it('has departments before communes, each in the order given', () => {
    const of = (id: string, kind: AgencyNode['kind']): AgencyNode => ({ ...node(id, id), kind });
    const level = byKind([of('p2', 'COMMUNE'), of('s2', 'DEPARTMENT'), of('p1', 'COMMUNE'), of('s1', 'DEPARTMENT')]);
    expect(level.map(({ id }) => id)).toEqual(['s2', 's1', 'p2', 'p1']);
  });
});

describe('validity', () => {
  it('counts both bounds in', () => {
    expect(holdsOn('2026-01-01', { validFrom: '2026-01-01' })).toBe(true);
    expect(holdsOn('2026-03-31', { validFrom: '2026-01-01', validTo: '2026-03-31' })).toBe(true);
    expect(holdsOn('2026-04-01', { validFrom: '2026-01-01', validTo: '2026-03-31' })).toBe(false);
    expect(holdsOn('2025-12-31', { validFrom: '2026-01-01' })).toBe(false);
  });

  it('puts what holds today first and what ended last', () => {
    const ended = { validFrom: '2020-01-01', validTo: '2024-12-31' };
    const coming = { validFrom: '2027-01-01' };
    const held = { validFrom: '2025-01-01' };
    expect(byPresence([ended, coming, held], '2026-11-22')).toEqual([held, coming, ended]);
  });
});
