import * as z from 'zod/mini';
import type { Evidence, PinRegion } from '@/api/evidence.ts';
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

/** One claim with the place of its proof. */
export interface ClaimedPlace {
  key: string;
  indicatorCode: string;
  period?: string;
  revisionId: string;
  linkId?: string;
  title: string;
  revision: number;
  newest: number;
  page?: number;
  region?: PinRegion;
  quote?: string;
}

const inOrder = (places: ClaimedPlace[]): ClaimedPlace[] =>
  places.toSorted(
    (a, b) =>
      a.indicatorCode.localeCompare(b.indicatorCode, 'vi', { numeric: true }) ||
      (a.period ?? '').localeCompare(b.period ?? '') ||
      a.title.localeCompare(b.title, 'vi'),
  );

const yearOf = (period: string | null | undefined) => (period && period !== 'single' ? period : undefined);

/** Every claim that stands now. */
export const claimsNow = (documents: readonly Evidence[]): ClaimedPlace[] =>
  inOrder(
    documents.flatMap((document) =>
      document.links.map((link) => ({
        key: link.id,
        indicatorCode: link.indicatorCode,
        period: yearOf(link.period),
        revisionId: link.revisionId,
        linkId: link.id,
        title: document.title,
        revision: link.revision,
        newest: document.revision,
        page: link.page ?? undefined,
        region: link.region ?? undefined,
        quote: link.quote ?? undefined,
      })),
    ),
  );

const fraction = z.string();
const CERTIFIED = z.object({
  evidence: z.array(
    z.object({
      indicator: z.string(),
      period: z.nullish(z.string()),
      documentId: z.string(),
      revisionId: z.string(),
      revision: z.optional(z.number()),
      title: z.optional(z.string()),
      page: z.nullish(z.number()),
      region: z.nullish(z.object({ x: fraction, y: fraction, width: fraction, height: fraction })),
      quote: z.nullish(z.string()),
    }),
  ),
});

/**
 * The claims of a receipt, as its text has them; an earlier receipt names neither title nor file number. Only how far
 * each document has come since is taken from the documents as they are now.
 */
export function claimsOf(content: string, documents: readonly Evidence[]): ClaimedPlace[] {
  const certified = CERTIFIED.parse(JSON.parse(content));
  return inOrder(
    certified.evidence.map((claim, index) => {
      const document = documents.find(({ documentId }) => documentId === claim.documentId);
      const revision =
        claim.revision ?? document?.revisions.find(({ revisionId }) => revisionId === claim.revisionId)?.revision ?? 1;
      return {
        key: `${index}`,
        indicatorCode: claim.indicator,
        period: yearOf(claim.period),
        revisionId: claim.revisionId,
        title: claim.title ?? document?.title ?? claim.revisionId,
        revision,
        newest: Math.max(revision, document?.revision ?? revision),
        page: claim.page ?? undefined,
        region: claim.region ?? undefined,
        quote: claim.quote ?? undefined,
      };
    }),
  );
}

/** The address of a claim's place: the sheet with the file open at it. */
export const addressOf = (place: ClaimedPlace) => ({
  indicator: place.indicatorCode,
  file: place.revisionId,
  page: place.page?.toString(),
  pin: place.linkId,
  region: place.region && [place.region.x, place.region.y, place.region.width, place.region.height].join(','),
});
