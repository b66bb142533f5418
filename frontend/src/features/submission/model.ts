import { ApiProblem } from '@/api/problem.ts';
import type { Schema } from '@/api/types.ts';
import { formatDay } from '@/lib/format/date.ts';
import { formatDecimal } from '@/lib/format/number.ts';

export type Checks = Schema<'ChecksView'>;
export type CheckItem = Checks['items'][number];
export type Certification = Schema<'CertificationView'>;
export type Change = Certification['changes'][number];
export type Receipt = Schema<'ReceiptView'>;
export type Severity = CheckItem['severity'];

export type ClaimedOutput = Schema<'ClaimedOutput'>;
export type OutputKind = ClaimedOutput['kind'];

export const OUTPUT_KINDS: readonly OutputKind[] = ['DOI', 'ISBN', 'PATENT', 'OTHER'];

/** What the rules say about the outputs named in one cell, such as that one is claimed twice. */
export const aboutOutputs = (items: readonly CheckItem[], indicatorCode: string, period: string): CheckItem[] =>
  items.filter(
    (item) => item.indicatorCode === indicatorCode && item.period === period && /^check\.outputs?\./.test(item.code),
  );

/** A refusal of a whole list, told on the form of the one output that was added at its end. */
export function onAdded(problem: ApiProblem, index: number): ApiProblem {
  const prefix = `/outputs/${index}/`;
  const errors = problem.errors.map((error) =>
    error.pointer.startsWith(prefix) ? { ...error, pointer: `/${error.pointer.slice(prefix.length)}` } : error,
  );
  return new ApiProblem(problem.status, { ...problem.members, errors });
}

/** What a rule names, in the words and numbers of the screen; the API has decimals with a dot and codes. */
export function wordsOf(item: CheckItem, output: (type: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(item.params).map(([name, text]): [string, string] => {
      if (name === 'type') return [name, output(text)];
      if (name === 'place') return [name, text.replace('/', ' · ')];
      if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [name, formatDay(text)];
      const figure = !['fromYear', 'toYear', 'identifier', 'title', 'pointer'].includes(name);
      return [name, figure && /^-?\d+(\.\d+)?$/.test(text) ? formatDecimal(text) : text];
    }),
  );
}

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'HINT'];

/** Findings of one severity, those that still block first, the order of the sheet kept. */
export function ofSeverity(items: readonly CheckItem[], severity: Severity): CheckItem[] {
  const found = items.filter((item) => item.severity === severity);
  return [...found.filter((item) => !item.settled), ...found.filter((item) => item.settled)];
}

/** Where a finding is put right. */
export const placeOf = (evaluationId: string, item: { indicatorCode: string }): string =>
  `/danh-gia/${evaluationId}?indicator=${encodeURIComponent(item.indicatorCode)}`;

/** Figures of a cell as short words; what is nested stands on its own. */
export function figuresOf(value: unknown): [name: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, figure]): [string, string][] => {
    if (typeof figure === 'string') return [[name, figure]];
    if (!Array.isArray(figure)) return [];
    return figure.map((output: { type?: string; count?: string; fraction?: string }): [string, string] => [
      `output:${output.type ?? ''}`,
      output.fraction && output.fraction !== '1' ? `${output.count} × ${output.fraction}` : (output.count ?? ''),
    ]);
  });
}

/** The SHA-256 of a text in UTF-8, as the receipt writes it. */
export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How much a receipt vouches for: cells and documents of its content. */
export function countsOf(content: string): { cells: number; documents: number } | undefined {
  try {
    const read = JSON.parse(content) as { values?: unknown[]; evidence?: { documentId?: string }[] };
    return {
      cells: read.values?.length ?? 0,
      documents: new Set(read.evidence?.map(({ documentId }) => documentId)).size,
    };
  } catch {
    return undefined;
  }
}
