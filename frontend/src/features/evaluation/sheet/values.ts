import { type NumberLimits, type NumberReading, readNumber } from '@/lib/format/number-input.ts';
import type { Cell, Figures, Scoring } from '../model.ts';

export type Method = Scoring['method'];

/** Figures that are single numbers; outputs are rows of their own. */
export const FIGURES = [
  'value',
  'numerator',
  'denominator',
  'actual',
  'target',
  'met',
  'applicable',
  'before',
  'after',
  'amount',
  'fte',
] as const;
export type Figure = (typeof FIGURES)[number];

export interface OutputRow {
  /** Only tells rows apart on the screen. */
  key: string;
  type: string;
  count: NumberReading;
  fraction: NumberReading;
}

/** What the person answers for a year. EMPTY: nothing said yet. */
export type Answer = 'EMPTY' | 'REPORTED' | 'NOT_REPORTED' | 'NOT_APPLICABLE';

/** What stands in the fields of one cell, read or not; plain data, so that it can be kept as a draft. */
export interface CellForm {
  answer: Answer;
  /** `BANDS`: the value itself, or numerator and denominator. */
  entry: 'value' | 'ratio';
  figures: Partial<Record<Figure, NumberReading>>;
  outputs: OutputRow[];
  explanation: string;
}

export interface SaveValue {
  state: 'REPORTED' | 'NOT_REPORTED' | 'NOT_APPLICABLE';
  value?: Figures;
  explanation?: string;
}

/** Why a form can't be sent yet: a field without its figure, or a figure that is no number. */
export interface Gap {
  field: string;
  why: 'missing' | 'unreadable';
}

const WHOLE: NumberLimits = { decimals: 0 };
const ANY: NumberLimits = { min: null };

/** Bounds of each figure, as the engine has them. */
export const LIMITS: Record<Figure | 'count' | 'fraction', NumberLimits> = {
  value: ANY,
  numerator: {},
  denominator: {},
  actual: ANY,
  target: ANY,
  met: WHOLE,
  applicable: WHOLE,
  before: ANY,
  after: ANY,
  amount: {},
  fte: {},
  count: WHOLE,
  fraction: { max: '1' },
};

interface Asked {
  required: Figure[];
  /** Figures that may be absent; the engine then flags the value as not computable. */
  optional: Figure[];
  outputs: boolean;
}

const NOTHING: Asked = { required: [], optional: [], outputs: false };

/** The figures that a method asks for. Sums over the years need numerator and denominator, a bare percentage can't be summed. */
export function asked(scoring: Scoring, form: Pick<CellForm, 'answer' | 'entry'>): Asked {
  if (form.answer === 'NOT_APPLICABLE') return NOTHING;
  if (form.answer === 'NOT_REPORTED') {
    // The denominator or FTE of a year that is not reported still counts in a sum over the years.
    if (scoring.aggregation !== 'POOLED') return NOTHING;
    if (scoring.method === 'BANDS') return { ...NOTHING, optional: ['denominator'] };
    return scoring.method === 'WEIGHTED_COUNT' || scoring.method === 'PEER_BANDS'
      ? { ...NOTHING, optional: ['fte'] }
      : NOTHING;
  }
  switch (scoring.method) {
    case 'BANDS':
      return entryOf(scoring, form.entry) === 'value'
        ? { ...NOTHING, required: ['value'] }
        : { ...NOTHING, required: ['numerator', 'denominator'] };
    case 'TARGET':
      return { ...NOTHING, required: ['actual'], optional: ['target'] };
    case 'CHECKLIST':
      return { ...NOTHING, required: ['met', 'applicable'] };
    case 'CHANGE':
      return { ...NOTHING, required: ['before', 'after'] };
    case 'WEIGHTED_COUNT':
      return { required: [], optional: ['fte'], outputs: true };
    case 'PEER_BANDS':
      return { ...NOTHING, required: ['amount'], optional: ['fte'] };
    default:
      return NOTHING;
  }
}

/** Whether the person may choose between value and ratio. */
export const mayChooseEntry = (scoring: Scoring): boolean =>
  scoring.method === 'BANDS' && scoring.aggregation !== 'POOLED';

const entryOf = (scoring: Scoring, entry: CellForm['entry']) => (mayChooseEntry(scoring) ? entry : 'ratio');

export const reading = (value: string | null | undefined): NumberReading =>
  value === undefined || value === null ? { text: '' } : { text: value, value };

export const emptyRow = (): OutputRow => ({
  key: crypto.randomUUID(),
  type: '',
  count: { text: '' },
  fraction: { text: '' },
});

/** The way in which the other years were entered: a new year most likely comes in the same way. */
export const usualEntry = (cells: readonly Cell[]): CellForm['entry'] =>
  cells.some((cell) => cell.value?.numerator !== undefined) ? 'ratio' : 'value';

/** What the server has, as fields. @param entry way of entry where the cell does not say one itself */
export function toForm(scoring: Scoring, cell: Cell, entry: CellForm['entry'] = 'value'): CellForm {
  const value = cell.value ?? {};
  const figures: CellForm['figures'] = {};
  for (const figure of FIGURES) if (value[figure] !== undefined) figures[figure] = reading(value[figure]);
  return {
    answer: cell.state === 'NOT_EXISTING' ? 'EMPTY' : cell.state,
    entry:
      value.value !== undefined ? 'value' : value.numerator !== undefined || !mayChooseEntry(scoring) ? 'ratio' : entry,
    figures,
    outputs: (value.outputs ?? []).map((output, index) => ({
      key: `${cell.revision}-${index}`,
      type: output.type,
      count: reading(output.count),
      // Alone the default: an author's share of 1 is not worth a figure in the field.
      fraction: output.fraction === undefined || output.fraction === '1' ? { text: '' } : reading(output.fraction),
    })),
    explanation: cell.explanation ?? '',
  };
}

const isBlankRow = (row: OutputRow): boolean => !row.type && !row.count.text.trim() && !row.fraction.text.trim();

/** Rows that say something, in the order in which they are sent. */
export const sentRows = (form: CellForm): OutputRow[] => form.outputs.filter((row) => !isBlankRow(row));

/** Whether nothing at all has been answered. */
export function isBlank(scoring: Scoring, form: CellForm): boolean {
  if (form.answer === 'NOT_REPORTED' || form.answer === 'NOT_APPLICABLE') return false;
  const { required, optional } = asked(scoring, form);
  return (
    [...required, ...optional].every((figure) => !form.figures[figure]?.text.trim()) &&
    sentRows(form).length === 0 &&
    !form.explanation.trim()
  );
}

/** The request that saves this form, or what stands against sending it. */
export function toRequest(scoring: Scoring, form: CellForm): { body?: SaveValue; gaps: Gap[] } {
  const gaps: Gap[] = [];
  const explanation = form.explanation.trim() || undefined;
  const state = form.answer === 'EMPTY' ? 'REPORTED' : form.answer;
  if (state === 'NOT_APPLICABLE') {
    if (!explanation) gaps.push({ field: 'explanation', why: 'missing' });
    return gaps.length > 0 ? { gaps } : { gaps, body: { state, explanation } };
  }
  if (scoring.method === 'RUBRIC') {
    // The organization says its own part in words; the level is the appraiser's.
    if (state === 'REPORTED' && !explanation) gaps.push({ field: 'explanation', why: 'missing' });
    return gaps.length > 0 ? { gaps } : { gaps, body: { state, explanation } };
  }

  const { required, optional, outputs } = asked(scoring, { ...form, answer: state });
  const value: Figures = {};
  const read = (field: string, given: NumberReading | undefined, must: boolean): string | undefined => {
    if (given?.problem) gaps.push({ field, why: 'unreadable' });
    else if (given?.value === undefined && must) gaps.push({ field, why: 'missing' });
    return given?.value;
  };
  for (const figure of [...required, ...optional]) {
    const text = read(figure, form.figures[figure], required.includes(figure));
    if (text !== undefined) value[figure] = text;
  }
  if (outputs) {
    value.outputs = sentRows(form).map((row) => {
      if (!row.type) gaps.push({ field: `${row.key}.type`, why: 'missing' });
      const count = read(`${row.key}.count`, row.count, true) ?? '';
      const fraction = read(`${row.key}.fraction`, row.fraction, false);
      return { type: row.type, count, ...(fraction === undefined ? {} : { fraction }) };
    });
    // No rows with an FTE means: nothing was produced. No rows without one means: nothing was said.
    if (value.outputs.length === 0 && value.fte === undefined) gaps.push({ field: 'fte', why: 'missing' });
  }
  if (gaps.length > 0) return { gaps };
  const body: SaveValue = { state, explanation };
  if (Object.keys(value).length > 0) body.value = value;
  return { gaps, body };
}

/** The field of the screen that a JSON pointer of the request means; undefined for the cell as a whole. */
export function fieldOfPointer(form: CellForm, pointer: string): string | undefined {
  const path = pointer
    .replace(/^#?\//, '')
    .split('/')
    .filter((part) => part !== 'value' || pointer.endsWith('/value/value'));
  const last = path.at(-1) ?? '';
  const row = /\/outputs\/(\d+)(?:\/(\w+))?$/.exec(pointer);
  if (row) {
    const key = sentRows(form)[Number(row[1])]?.key;
    return key === undefined ? undefined : `${key}.${row[2] ?? 'type'}`;
  }
  if (last === 'explanation' || (FIGURES as readonly string[]).includes(last)) return last;
  return undefined;
}

/** A figure as typed, read with its bounds. */
export const typed = (figure: Figure | 'count' | 'fraction', text: string): NumberReading =>
  readNumber(text, LIMITS[figure]);

/** Whether two forms would save the same. */
export function sameContent(scoring: Scoring, left: CellForm, right: CellForm): boolean {
  const plain = (form: CellForm) => {
    const { body, gaps } = toRequest(scoring, form);
    return JSON.stringify(body ?? [form.answer, gaps, form.figures, form.outputs.map(({ key: _, ...row }) => row)]);
  };
  return plain(left) === plain(right);
}
