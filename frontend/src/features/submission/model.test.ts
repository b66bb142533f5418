import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/api/evidence.ts';
import { ApiProblem } from '@/api/problem.ts';
import {
  aboutOutputs,
  addressOf,
  type CheckItem,
  claimsNow,
  claimsOf,
  countsOf,
  figuresOf,
  ofSeverity,
  onAdded,
  sha256,
  wordsOf,
} from './model.ts';

const item = (code: string, severity: CheckItem['severity'], settled: boolean): CheckItem => ({
  code,
  severity,
  settled,
  indicatorCode: 'O6-12',
  params: {},
  fingerprint: code,
  explained: false,
  comments: [],
});

describe('findings', () => {
  it('shows what still blocks before what is settled', () => {
    const items = [item('a', 'WARNING', true), item('b', 'WARNING', false), item('c', 'ERROR', false)];
    expect(ofSeverity(items, 'WARNING').map(({ code }) => code)).toEqual(['b', 'a']);
  });

  it('speaks in the words and numbers of the screen', () => {
    const params = {
      value: '83.33',
      fromYear: '2024',
      identifier: '10.1',
      type: 'Q1',
      place: 'O6-31/2023',
      to: '2025-12-31',
    };
    expect(wordsOf({ ...item('a', 'HINT', false), params }, (type) => `bài ${type}`)).toEqual({
      value: '83,33',
      fromYear: '2024',
      identifier: '10.1',
      type: 'bài Q1',
      place: 'O6-31 · 2023',
      to: '31/12/2025',
    });
  });

  it('tells what is said of outputs named in one cell', () => {
    const of = (code: string, period: string) => ({ ...item(code, 'ERROR', false), period });
    const items = [
      of('check.output.duplicate', '2024'),
      of('check.output.elsewhere', '2023'),
      of('check.year.jump', '2024'),
    ];
    expect(aboutOutputs(items, 'O6-12', '2024').map(({ code }) => code)).toEqual(['check.output.duplicate']);
  });
});

describe('an output that is added', () => {
  it('shows a refusal of the list on its own fields', () => {
    const errors = [{ pointer: '/outputs/2/identifier', code: 'output.identifier.invalid', params: { kind: 'DOI' } }];
    const told = onAdded(new ApiProblem(422, { code: 'output.invalid', errors }), 2);
    expect([told.status, told.code, told.errors[0]?.pointer]).toEqual([422, 'output.invalid', '/identifier']);
    expect(onAdded(new ApiProblem(422, { errors }), 1).errors[0]?.pointer).toBe('/outputs/2/identifier');
  });
});

describe('a receipt', () => {
  it('says how much it vouches for, each document once', () => {
    const content = { values: [{}, {}], evidence: [{ documentId: 'a' }, { documentId: 'a' }, { documentId: 'b' }] };
    expect(countsOf(JSON.stringify(content))).toEqual({ cells: 2, documents: 2 });
    expect(countsOf('no JSON')).toBeUndefined();
  });
});

describe('figures', () => {
  it('reads plain figures and outputs', () => {
    expect(figuresOf({ fte: '2', outputs: [{ type: 'Q1', count: '3', fraction: '0.5' }] })).toEqual([
      ['fte', '2'],
      ['output:Q1', '3 × 0.5'],
    ]);
    expect(figuresOf(undefined)).toEqual([]);
  });
});

describe('the digest', () => {
  it('is the one every tool computes', async () => {
    expect(await sha256('Số liệu')).toMatch(/^[0-9a-f]{64}$/);
    expect(await sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('claims', () => {
  const region = { x: '0.1', y: '0.2', width: '0.5', height: '0.05' };
  const documents = [
    {
      documentId: 'd1',
      title: 'Báo cáo',
      revision: 3,
      revisions: [{ revisionId: 'r2', revision: 2 }],
      links: [
        { id: 'l1', indicatorCode: 'O6-12', period: '2024', revisionId: 'r2', revision: 2, page: 3, region },
        { id: 'l2', indicatorCode: 'O6-9', period: 'single', revisionId: 'r3', revision: 3 },
      ],
    },
  ] as unknown as Evidence[];

  it('stand in the order of the indicators, each with its own file and the newest', () => {
    expect(claimsNow(documents)).toMatchObject([
      { indicatorCode: 'O6-9', period: undefined, revision: 3, newest: 3 },
      { indicatorCode: 'O6-12', period: '2024', revision: 2, newest: 3, page: 3, region },
    ]);
  });

  it('are read from a receipt as it was certified, with the rectangle in the address', () => {
    const content = JSON.stringify({
      evidence: [
        {
          indicator: 'O6-12',
          period: null,
          documentId: 'd1',
          revisionId: 'r2',
          revision: 2,
          title: 'Tên cũ',
          page: 3,
          region,
          quote: 'x',
        },
        { indicator: 'O6-13', period: '2024', documentId: 'gone', revisionId: 'r9', page: null },
      ],
    });
    const [first, earlier] = claimsOf(content, documents);
    expect(first).toMatchObject({ title: 'Tên cũ', revision: 2, newest: 3, quote: 'x' });
    expect(first && addressOf(first)).toEqual({
      indicator: 'O6-12',
      file: 'r2',
      page: '3',
      pin: undefined,
      region: '0.1,0.2,0.5,0.05',
    });
    expect(earlier).toMatchObject({ title: 'r9', revision: 1, newest: 1, page: undefined });
  });
});
