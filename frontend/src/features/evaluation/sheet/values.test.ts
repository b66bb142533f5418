import { describe, expect, it } from 'vitest';
import type { Scoring } from '../model.ts';
import { cell, scoring } from './testing.ts';
import {
  type CellForm,
  emptyRow,
  fieldOfPointer,
  isBlank,
  reading,
  sameContent,
  toForm,
  toRequest,
  typed,
} from './values.ts';

const methods: [name: string, scoring: Scoring, value: Record<string, unknown>][] = [
  ['BANDS with a value', scoring({ method: 'BANDS', aggregation: 'AVERAGE' }), { value: '85.5' }],
  ['BANDS with a ratio', scoring({ method: 'BANDS', aggregation: 'AVERAGE' }), { numerator: '17', denominator: '20' }],
  ['BANDS summed', scoring({ method: 'BANDS', aggregation: 'POOLED' }), { numerator: '17', denominator: '20' }],
  ['TARGET', scoring({ method: 'TARGET', direction: 'HIGHER_IS_BETTER' }), { actual: '12', target: '15.5' }],
  ['CHECKLIST', scoring({ method: 'CHECKLIST' }), { met: '3', applicable: '4' }],
  ['CHANGE', scoring({ method: 'CHANGE', change: 'RELATIVE' }), { before: '-2', after: '5' }],
  ['PEER_BANDS', scoring({ method: 'PEER_BANDS', aggregation: 'POOLED' }), { amount: '1500000', fte: '12.5' }],
  [
    'WEIGHTED_COUNT',
    scoring({ method: 'WEIGHTED_COUNT', aggregation: 'POOLED' }),
    {
      fte: '20',
      outputs: [
        { type: 'PATENT', count: '2' },
        { type: 'VARIETY', count: '1', fraction: '0.5' },
      ],
    },
  ],
];

describe('fields and values of every method', () => {
  it.each(methods)('%s comes back as it went', (_, method, value) => {
    const form = toForm(method, cell({ state: 'REPORTED', value, explanation: 'Theo báo cáo', revision: 2 }));
    expect(toRequest(method, form)).toEqual({
      gaps: [],
      body: { state: 'REPORTED', value, explanation: 'Theo báo cáo' },
    });
  });

  it.each(methods)('%s is not sent before it is complete', (_, method) => {
    const form = toForm(method, cell());
    expect(isBlank(method, form)).toBe(true);
    expect(toRequest(method, form).body).toBeUndefined();
  });

  it('sends canonical decimals for what is typed with a comma', () => {
    const method = scoring({ method: 'BANDS', aggregation: 'AVERAGE' });
    const form = { ...toForm(method, cell()), figures: { value: typed('value', '1.234,5') } };
    expect(toRequest(method, form).body?.value).toEqual({ value: '1234.5' });
  });

  it('keeps what can not be read, and says which field', () => {
    const method = scoring({ method: 'CHECKLIST' });
    const form = { ...toForm(method, cell()), figures: { met: typed('met', '2,5'), applicable: reading('4') } };
    expect(toRequest(method, form)).toEqual({ gaps: [{ field: 'met', why: 'unreadable' }] });
    expect(form.figures.met?.text).toBe('2,5');
  });

  it('sums over the years only as a ratio', () => {
    const method = scoring({ method: 'BANDS', aggregation: 'POOLED' });
    const form = { ...toForm(method, cell()), entry: 'value' as const, figures: { value: reading('80') } };
    expect(toRequest(method, form).gaps.map((gap) => gap.field)).toEqual(['numerator', 'denominator']);
  });

  it('drops the figures of the entry that was left', () => {
    const method = scoring({ method: 'BANDS', aggregation: 'AVERAGE' });
    const form: CellForm = {
      ...toForm(method, cell()),
      entry: 'ratio',
      figures: { value: reading('80'), numerator: reading('8'), denominator: reading('10') },
    };
    expect(toRequest(method, form).body?.value).toEqual({ numerator: '8', denominator: '10' });
  });

  it('reads no rows with an FTE as nothing produced, no rows without one as nothing said', () => {
    const method = scoring({ method: 'WEIGHTED_COUNT', aggregation: 'POOLED' });
    const form = { ...toForm(method, cell()), outputs: [emptyRow()] };
    expect(toRequest(method, form).gaps).toEqual([{ field: 'fte', why: 'missing' }]);
    expect(toRequest(method, { ...form, figures: { fte: reading('12') } }).body?.value).toEqual({
      fte: '12',
      outputs: [],
    });
  });

  it('lets the target be absent: the engine flags it, nobody refuses it', () => {
    const method = scoring({ method: 'TARGET' });
    const form = { ...toForm(method, cell()), figures: { actual: reading('12') } };
    expect(toRequest(method, form).body?.value).toEqual({ actual: '12' });
  });
});

describe('answers without figures', () => {
  const pooled = scoring({ method: 'BANDS', aggregation: 'POOLED' });

  it('asks the reason of what is not applicable', () => {
    const form: CellForm = { ...toForm(pooled, cell()), answer: 'NOT_APPLICABLE' };
    expect(toRequest(pooled, form).gaps).toEqual([{ field: 'explanation', why: 'missing' }]);
    expect(toRequest(pooled, { ...form, explanation: ' Không có chức năng này ' }).body).toEqual({
      state: 'NOT_APPLICABLE',
      explanation: 'Không có chức năng này',
    });
  });

  it('keeps the denominator of a year that is not reported, and nothing else', () => {
    const form: CellForm = {
      ...toForm(pooled, cell()),
      answer: 'NOT_REPORTED',
      figures: { numerator: reading('3'), denominator: reading('10') },
    };
    expect(toRequest(pooled, form).body).toEqual({ state: 'NOT_REPORTED', value: { denominator: '10' } });
    const average = scoring({ method: 'BANDS', aggregation: 'AVERAGE' });
    expect(toRequest(average, form).body).toEqual({ state: 'NOT_REPORTED' });
  });

  it('takes words instead of a level from the organization', () => {
    const rubric = scoring({ method: 'RUBRIC', levels: 5 });
    expect(toRequest(rubric, toForm(rubric, cell())).body).toBeUndefined();
    const form = { ...toForm(rubric, cell()), explanation: 'Có chiến lược đến 2030' };
    expect(toRequest(rubric, form).body).toEqual({ state: 'REPORTED', explanation: 'Có chiến lược đến 2030' });
  });
});

describe('pointers of the server', () => {
  const method = scoring({ method: 'WEIGHTED_COUNT', aggregation: 'POOLED' });

  it('find their field, rows counted as they were sent', () => {
    const form = { ...toForm(method, cell()), outputs: [emptyRow(), { ...emptyRow(), type: 'PATENT' }] };
    expect(fieldOfPointer(form, '/value/outputs/0/count')).toBe(`${form.outputs[1]?.key}.count`);
    expect(fieldOfPointer(form, '/value/fte')).toBe('fte');
    expect(fieldOfPointer(form, '/value/value')).toBe('value');
    expect(fieldOfPointer(form, '/explanation')).toBe('explanation');
    expect(fieldOfPointer(form, '#header/If-Match')).toBeUndefined();
    expect(fieldOfPointer(form, '/value')).toBeUndefined();
  });

  it('tells equal content from changed', () => {
    const stored = toForm(method, cell({ state: 'REPORTED', value: { fte: '2', outputs: [] }, revision: 1 }));
    expect(sameContent(method, stored, { ...stored, outputs: [emptyRow()] })).toBe(true);
    expect(sameContent(method, stored, { ...stored, explanation: 'x' })).toBe(false);
  });
});
