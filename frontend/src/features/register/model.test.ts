import { describe, expect, it } from 'vitest';
import { budgetByYear, type GraphNode, spoken, treeOf, wholeOf } from './model.ts';

describe('the register', () => {
  it('sums a budget by year, earliest first', () => {
    expect(
      budgetByYear([
        { year: 2027, source: 'CITY', amount: 5 },
        { year: 2026, source: 'CITY', amount: 7 },
        { year: 2027, source: 'AID', amount: 2 },
      ]),
    ).toEqual([
      { year: 2026, amount: 7 },
      { year: 2027, amount: 7 },
    ]);
  });

  it('says days as people write them and leaves other values alone', () => {
    expect(spoken({ day: '2026-07-20', event: 'PROGRAMME_END' })).toEqual({
      day: '20/07/2026',
      event: 'PROGRAMME_END',
    });
  });

  it('reads a whole number typed either way', () => {
    expect(wholeOf({ text: '1.500', value: '1500' })).toBe(1500);
    expect(wholeOf('12')).toBe(12);
  });

  it('shows what is carried out by several under each, from the top', () => {
    const node = (id: string, kind: GraphNode['kind']): GraphNode => ({
      id,
      kind,
      code: id,
      nameVi: id,
      phase: 'RUNNING',
      illustrative: false,
      met: 0,
      measured: 0,
      objectives: [],
    });
    const edge = (fromId: string, toId: string) => ({ id: fromId + toId, fromId, toId });
    const tree = treeOf({
      nodes: [node('s', 'STRATEGY'), node('p', 'PLAN'), node('q', 'PLAN'), node('c', 'PROGRAMME')],
      edges: [edge('s', 'p'), edge('s', 'q'), edge('p', 'c'), edge('q', 'c')],
    });
    expect(tree.map((branch) => branch.node.id)).toEqual(['s']);
    expect(tree[0]?.children.map((branch) => branch.children.map((leaf) => leaf.linkId))).toEqual([['pc'], ['qc']]);
  });
});
