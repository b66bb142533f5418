import { describe, expect, it } from 'vitest';
import { campaignSheet, changedParts, emptyDraft, evaluationSheet, movedCount, movesOf, unreadable } from './model.ts';
import type { CampaignSimulation, Simulation } from './queries.ts';

const reading = (value: string) => ({ text: value, value });

describe('what is sent', () => {
  it('is nothing but what was moved, in one order', () => {
    const draft = emptyDraft();
    draft.weights = { 'O6-22': reading('2'), 'O6-12': reading('0.5'), 'O6-13': { text: '' } };
    draft.shares = { 'O6-12': reading('80') };
    draft.bounds = { A: reading('85'), B: reading('70') };
    draft.spread = reading('25');
    const moves = movesOf(draft, { A: '90', B: '70' });
    expect(moves).toEqual({
      weights: [
        { indicator: 'O6-12', factor: '0.5' },
        { indicator: 'O6-22', factor: '2' },
      ],
      shares: [{ indicator: 'O6-12', percent: '80' }],
      bounds: [{ grade: 'A', from: '85' }],
      spread: 25,
    });
    expect(movedCount(moves)).toBe(4);
    expect(movedCount(movesOf(emptyDraft(), {}))).toBe(0);
  });

  it('is nothing while something cannot be read', () => {
    const draft = emptyDraft();
    expect(unreadable(draft)).toBe(false);
    draft.bounds = { A: { text: '8.5', problem: 'ambiguous' } };
    expect(unreadable(draft)).toBe(true);
  });
});

const part = (code: string, after: string): Simulation['parts'][number] => ({
  code,
  vi: code === 'F' ? '=1+1' : 'Tên "chỉ số"',
  groupCode: '1',
  weightBefore: '5.00',
  weightAfter: '5.00',
  sharePercentBefore: '50.00',
  sharePercentAfter: '50.00',
  pointsBefore: '2.50',
  pointsAfter: after,
});

describe('what comes back', () => {
  it('shows the indicators that changed', () => {
    const simulation = { parts: [part('X', '2.50'), part('Y', '3.00')] } as Simulation;
    expect(changedParts(simulation).map((one) => one.code)).toEqual(['Y']);
  });

  it('is marked in every row of a sheet, and no cell is a formula', () => {
    const sheet = evaluationSheet({ parts: [part('X', '2.50'), part('F', '-1.00')] } as Simulation, ['a'], 'MÔ PHỎNG');
    const rows = sheet.trimEnd().split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toBe('\uFEFF"MÔ PHỎNG"');
    expect(rows.slice(2).every((row) => row.startsWith('"MÔ PHỎNG"'))).toBe(true);
    expect(sheet).toContain('"Tên ""chỉ số"""');
    expect(sheet).toContain(`"'=1+1"`);
    expect(sheet).toContain(`"'-1.00"`);
  });

  it('is marked for a campaign too', () => {
    const row = {
      organizationCode: 'TC01',
      organizationName: 'Tổ chức',
      before: { grade: 'B', totalShown: '71.00' },
      after: { grade: 'C', totalShown: '69.00' },
      keptPercentShown: '55.10',
    };
    const sheet = campaignSheet({ items: [row] } as unknown as CampaignSimulation, ['a', 'b'], 'M');
    expect(sheet).toContain('"M","TC01","Tổ chức","71.00","B","69.00","C","55.10"');
  });
});
