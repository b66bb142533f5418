import type { Schema } from '@/api/types.ts';

export type Job = Schema<'JobView'>;
export type ImportRow = Schema<'WorkbookImportRow'>;
export type Import = Schema<'WorkbookImportView'>;
export type ImportCell = Schema<'WorkbookImportCell'>;
export type Finding = Schema<'WorkbookFinding'>;
export type Content = Omit<Schema<'WorkbookCellContent'>, 'value'> & { value?: Figures };
export type Outcome = ImportCell['outcome'];
export type Mode = 'ALL_OR_NOTHING' | 'VALID_ONLY';
export type Choice = 'MINE' | 'THEIRS';
export type Choices = Record<string, Choice>;

interface Figures {
  outputs?: { type: string; count?: string; fraction?: string }[];
  [figure: string]: unknown;
}

/** What the list may be narrowed to. */
export const SHOWN = ['CHANGED', 'INVALID', 'CONFLICT'] as const;
export type Shown = (typeof SHOWN)[number];

/** Largest file that the server takes. */
export const MOST_BYTES = 5 * 1024 * 1024;

export const running = (job: Job | undefined): boolean => job?.state === 'QUEUED' || job?.state === 'RUNNING';

/** How far a job is, 0 to 100. */
export const percent = (job: Job): number => (job.total ? Math.floor((100 * job.done) / job.total) : 0);

/** Cells of one outcome, or all of them. */
export const narrowed = (cells: readonly ImportCell[], shown: Shown | undefined): ImportCell[] =>
  cells.filter((cell) => shown === undefined || cell.outcome === shown);

/** Conflicts for which nothing was chosen yet. */
export const undecided = (view: Import, choices: Choices): ImportCell[] =>
  view.cells.filter((cell) => cell.outcome === 'CONFLICT' && choices[cell.key] === undefined);

/** How many cells a commit would write. */
export const toWrite = (view: Import, choices: Choices): number =>
  (view.counts?.changed ?? 0) +
  view.cells.filter((cell) => cell.outcome === 'CONFLICT' && choices[cell.key] === 'MINE').length;

/** Whether something is wrong that a commit of everything refuses. */
export const faulty = (view: Import): boolean =>
  (view.counts?.invalid ?? 0) > 0 || view.findings.some((finding) => finding.severity === 'ERROR');

/** Why a commit can't be asked for yet; undefined when it can. */
export function obstacle(view: Import, choices: Choices, mode: Mode): 'conflicts' | 'faulty' | 'nothing' | undefined {
  if (undecided(view, choices).length > 0) return 'conflicts';
  if (mode === 'ALL_OR_NOTHING' && faulty(view)) return 'faulty';
  return toWrite(view, choices) === 0 ? 'nothing' : undefined;
}
