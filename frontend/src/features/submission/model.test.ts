import { describe, expect, it } from 'vitest';
import { type CheckItem, figuresOf, ofSeverity, sha256 } from './model.ts';

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
