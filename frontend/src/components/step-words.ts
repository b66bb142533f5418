import i18next from 'i18next';
import { formatDay } from '@/lib/format/date.ts';
import { formatDecimal, NO_VALUE } from '@/lib/format/number.ts';
import { isLetter } from '@/lib/grades.ts';

export interface Step {
  rule: string;
  params?: Record<string, unknown> | null;
}

const EXACT = /^-?\d+(\.\d+)?(\/\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Names, years and codes are not quantities: 2025 stays 2025. */
const NAMES = new Set(['year', 'years', 'group', 'groups', 'code', 'cap', 'grade', 'next', 'atMost', 'levels', 'type']);

const GRADES = ['grade', 'next', 'atMost'] as const;

/** One value for reading. Numbers are the engine's own; only the marks change. */
function write(key: string, value: unknown): string {
  if (value === null || value === undefined) return NO_VALUE;
  if (Array.isArray(value)) return value.map((item) => write(key, item)).join(', ');
  const text = String(value);
  if (NAMES.has(key)) return text;
  if (DAY.test(text)) return formatDay(text);
  return EXACT.test(text) ? formatDecimal(text) : text;
}

const known = (key: string): boolean => typeof i18next.getResource('vi', 'domain', key) === 'string';
const word = (key: string, fallback: string): string => (known(key) ? i18next.t(key, { ns: 'domain' }) : fallback);

/** A rule's sentence may differ by form of the value, by reason, by cap, by where weight went, or by kind of band. */
function keyOf(rule: string, params: Record<string, unknown>): string | undefined {
  const base = rule === 'YEAR_VALUE' ? 'rule.VALUE' : `rule.${rule}`;
  const variants = ['form', 'because', 'reason', 'cap', 'scope'].map((name) => params[name]).filter(Boolean);
  const band = params.from ? (params.upTo ? 'between' : 'above') : params.upTo ? 'below' : 'all';
  const computed = 'value' in params || 'valueShown' in params;
  const candidates = rule.endsWith('VALUE') && !computed ? [] : variants.map(String);
  return [...candidates.map((variant) => `${base}.${variant}`), `${base}.${band}`, `${base}.other`, base].find(known);
}

/** The sentence of one step; rule and values plainly where there is no sentence for it yet. */
export function stepText(step: Step): string {
  const params = step.params ?? {};
  const words = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, write(key, value)]));
  if (params.reason) words.reason = word(`reason.${params.reason}`, words.reason ?? '');
  // Letters are said as they are; the grades of other kinds than organizations are words.
  for (const key of GRADES)
    if (!isLetter(words[key] ?? 'A')) words[key] = word(`grade.${params[key]}`, words[key] ?? '');
  if (params.type) words.type = word(`output.${params.type}`, words.type ?? '');
  if (step.rule === 'WEIGHT_BLEND') {
    words.blend = Object.entries(params)
      .filter(([key]) => !key.startsWith('weight'))
      .map(
        ([key, value]) => `${word(`function.${key}`, key)} ${String(value).split('×').map(formatDecimal).join(' × ')}`,
      )
      .join('; ');
  }
  const key = keyOf(step.rule, params);
  if (!key) return [step.rule, ...Object.entries(words).map(([name, value]) => `${name} = ${value}`)].join(' · ');
  const text = i18next.t(key, { ns: 'domain', ...words });
  const ofYear = params.year !== undefined && (step.rule === 'YEAR_VALUE' || step.rule === 'OUTPUT');
  return ofYear ? i18next.t('domain:rule.inYear', { year: words.year, text }) : text;
}
