import type { Evidence, ParticularsVersion } from '@/api/evidence.ts';

/** Facts of a document in the order in which they are read. */
export const FACTS = [
  'title',
  'number',
  'issuer',
  'issuedOn',
  'periodFrom',
  'periodTo',
  'validFrom',
  'validTo',
  'confidentiality',
] as const;
export type Fact = (typeof FACTS)[number];

export interface FactChange {
  fact: Fact;
  before?: string;
  after?: string;
}

export type HistoryEvent =
  | { kind: 'said'; at: string; byName: string; first: boolean; changes: FactChange[] }
  | { kind: 'file'; at: string; byName: string; file: Evidence['revisions'][number] };

/** Who said what of a document, and which files it had, newest first; of each later word only what it changed. */
export function historyOf(versions: readonly ParticularsVersion[], files: Evidence['revisions']): HistoryEvent[] {
  const said = versions.toSorted((a, b) => a.version - b.version);
  return [
    ...files.map((file): HistoryEvent => ({ kind: 'file', at: file.uploadedAt, byName: file.uploadedByName, file })),
    ...said.map((version, index): HistoryEvent => {
      const before = said[index - 1];
      return {
        kind: 'said',
        at: version.savedAt,
        byName: version.savedByName,
        first: before === undefined,
        changes: FACTS.filter((fact) => (version[fact] ?? '') !== (before?.[fact] ?? '')).map((fact) => ({
          fact,
          before: before?.[fact] ?? undefined,
          after: version[fact] ?? undefined,
        })),
      };
    }),
  ].sort((a, b) => b.at.localeCompare(a.at));
}
