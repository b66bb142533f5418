import { type ApiProblem, asProblem } from '@/api/problem.ts';
import type { Cell, Scoring } from '../model.ts';
import type { CellPlace, Draft, DraftStore } from './drafts.ts';
import { type CellForm, type Gap, isBlank, type SaveValue, sameContent, toForm, toRequest } from './values.ts';

export type Phase =
  /** As the server has it. */
  | 'clean'
  /** Typed, waiting for a pause. */
  | 'dirty'
  /** Typed, but not yet something that can be saved. */
  | 'incomplete'
  | 'saving'
  | 'saved'
  /** No answer, or the server failed: is tried again by itself. */
  | 'failed'
  /** The server said why not: has to be corrected. */
  | 'refused'
  /** Entry was closed in between: what was typed stays here to be read and copied. */
  | 'locked'
  /** Somebody else saved this cell in between. */
  | 'conflict';

export interface CellSnapshot {
  form: CellForm;
  phase: Phase;
  /** The cell as the server has it. */
  cell: Cell;
  savedAt?: string;
  problem?: ApiProblem;
  /** What stands against saving; empty when it can be sent. */
  gaps: Gap[];
  /** What somebody else saved, while this person typed. */
  theirs?: Cell;
  /** Typed in an earlier session and brought back. */
  restored: boolean;
  /** When that was typed, ISO. */
  restoredFrom?: string;
  /** Whether this browser holds what was typed, should the page be closed now. */
  kept: boolean;
}

export interface SaverOptions {
  place: CellPlace;
  scoring: Scoring;
  cell: Cell;
  /** Way of entry for a cell that says none. */
  entry?: CellForm['entry'];
  drafts: DraftStore;
  write: (place: CellPlace, body: SaveValue, revision: number) => Promise<Cell>;
  /** The server took it. */
  onSaved?: (place: CellPlace, cell: Cell) => void;
  /** The server takes nothing for this cell any more: what locks it has to be read anew. */
  onLocked?: () => void;
  onChange?: () => void;
  /** Pause in typing after which a save is sent, and the longest that somebody who does not pause is kept waiting. */
  pauseMs?: number;
  longestMs?: number;
  now?: () => string;
}

/** Waits before the next attempts, in milliseconds; the last one repeats. */
const ATTEMPTS = [2_000, 4_000, 8_000, 16_000, 30_000];

/** Refusals that say "not any more": the state of the case or a lock, not the figures. */
const closed = (problem: ApiProblem): boolean =>
  [403, 409, 423].includes(problem.status) && !problem.code.startsWith('value.');

/** Refusals that only the person can mend; a session that is being renewed and a busy server mend themselves. */
const refused = ({ status }: ApiProblem): boolean => status >= 400 && status < 500 && ![401, 408, 429].includes(status);

/**
 * Saves one cell by itself: after a pause in typing, on leaving the field. Never two requests at once; what is typed
 * while one runs is sent after it, with the revision that it brought. Until the server has it, a draft stands behind it.
 */
export class CellSaver {
  private state: CellSnapshot;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;
  /** When the oldest unsent keystroke has to go out, in milliseconds of the clock. */
  private latest: number | undefined;
  private running = false;
  private again = false;
  private readonly options: SaverOptions;
  private readonly listeners = new Set<() => void>();

  constructor(options: SaverOptions) {
    this.options = options;
    const { cell, scoring, drafts, place, entry } = options;
    this.state = { form: toForm(scoring, cell, entry), phase: 'clean', cell, gaps: [], restored: false, kept: true };
    const draft = drafts.find(place);
    if (draft) this.restore(draft);
  }

  private restore({ form, revision, at }: Draft): void {
    const { scoring, cell, drafts, place } = this.options;
    if (sameContent(scoring, form, this.state.form)) {
      drafts.drop(place);
      return;
    }
    const { gaps } = toRequest(scoring, form);
    const moved = revision !== cell.revision;
    this.state = {
      ...this.state,
      form,
      gaps,
      restored: true,
      restoredFrom: at || undefined,
      phase: !cell.editable ? 'locked' : moved ? 'conflict' : gaps.length > 0 ? 'incomplete' : 'dirty',
      theirs: moved && cell.editable ? cell : undefined,
    };
    if (this.state.phase === 'dirty') this.schedule();
  }

  readonly snapshot = (): CellSnapshot => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(change: Partial<CellSnapshot>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
    this.options.onChange?.();
  }

  /** The person typed. */
  edit(form: CellForm): void {
    const { scoring, drafts, place, now } = this.options;
    const { gaps } = toRequest(scoring, form);
    const at = now?.() ?? new Date().toISOString();
    let kept = true;
    if (isBlank(scoring, form) && this.state.cell.revision === 0) drafts.drop(place);
    else kept = drafts.keep(place, { form, revision: this.state.cell.revision, at });
    const conflict = this.state.phase === 'conflict';
    const phase =
      isBlank(scoring, form) && this.state.cell.revision === 0 ? 'clean' : gaps.length > 0 ? 'incomplete' : 'dirty';
    this.set({ form, gaps, kept, problem: undefined, phase: conflict ? 'conflict' : this.running ? 'saving' : phase });
    if (conflict) return;
    if (this.running) this.again = true;
    else if (gaps.length === 0) this.schedule();
    else this.unschedule();
  }

  private schedule(): void {
    this.unschedule();
    const { pauseMs = 800, longestMs = 2_500 } = this.options;
    const now = Date.now();
    this.latest ??= now + longestMs;
    this.timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(pauseMs, this.latest - now)));
  }

  /** A broken line or a failing server is tried again, ever more patiently. */
  private tryLater(): void {
    this.unschedule();
    const wait = ATTEMPTS[Math.min(this.attempts, ATTEMPTS.length - 1)];
    this.attempts += 1;
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private unschedule(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Sends now what waits: on leaving the field, on a new attempt. Ends when nothing is left to send. */
  async flush(): Promise<void> {
    this.unschedule();
    if (this.running || !['dirty', 'failed'].includes(this.state.phase)) return;
    this.running = true;
    this.latest = undefined;
    try {
      do {
        this.again = false;
        if (!(await this.send())) break;
      } while (this.again && this.state.gaps.length === 0);
    } finally {
      this.running = false;
    }
    // Typed during the last request, but not complete: it stays a draft.
    if (this.again && this.state.phase !== 'conflict' && this.state.gaps.length > 0) this.set({ phase: 'incomplete' });
    else if (this.again && this.state.phase === 'refused') this.set({ phase: 'dirty', problem: undefined });
    if (this.state.phase === 'dirty') this.schedule();
    else if (this.state.phase === 'failed') this.tryLater();
  }

  private async send(): Promise<boolean> {
    const { scoring, place, write } = this.options;
    const form = this.state.form;
    const { body } = toRequest(scoring, form);
    if (!body) return false;
    this.set({ phase: 'saving', problem: undefined });
    try {
      this.took(await write(place, body, this.state.cell.revision), form);
      return true;
    } catch (thrown) {
      const problem = asProblem(thrown);
      const theirs = problem.status === 412 ? (problem.members.current as Cell | undefined) : undefined;
      // The answer to an earlier attempt was lost on the way: what stands there is what was sent.
      if (theirs && sameContent(scoring, form, toForm(scoring, theirs, form.entry))) {
        this.took(theirs, form);
        return true;
      }
      if (theirs) this.set({ phase: 'conflict', theirs });
      else if (closed(problem)) {
        this.set({ phase: 'locked', problem });
        this.options.onLocked?.();
      } else this.set({ phase: refused(problem) ? 'refused' : 'failed', problem });
      return false;
    }
  }

  /** The server has what this form said. What was typed since stays a draft. */
  private took(cell: Cell, form: CellForm): void {
    const { place, drafts, onSaved, now } = this.options;
    const at = now?.() ?? new Date().toISOString();
    const done = this.state.form === form;
    this.attempts = 0;
    if (done) drafts.drop(place);
    const kept = done || drafts.keep(place, { form: this.state.form, revision: cell.revision, at });
    this.set({
      cell,
      kept,
      phase: done ? 'saved' : 'saving',
      savedAt: cell.savedAt ?? at,
      restored: false,
      theirs: undefined,
    });
    onSaved?.(place, cell);
  }

  /** What the server has now, from a fresh reading of the sheet. Something typed is never overwritten by it. */
  accept(cell: Cell): void {
    if (cell.revision === this.state.cell.revision && cell.editable === this.state.cell.editable) return;
    if (this.running || cell.revision < this.state.cell.revision) return;
    if (['clean', 'saved'].includes(this.state.phase)) {
      this.set({
        cell,
        form: toForm(this.options.scoring, cell, this.options.entry),
        phase: 'clean',
        gaps: [],
        savedAt: undefined,
      });
    } else if (!cell.editable) {
      this.unschedule();
      this.set({ cell, phase: 'locked', theirs: undefined });
    } else if (cell.revision !== this.state.cell.revision) {
      this.unschedule();
      this.set({ phase: 'conflict', theirs: cell });
    } else {
      this.set({ cell });
      if (this.state.phase === 'locked') this.edit(this.state.form);
    }
  }

  /** Ends a conflict: by keeping one's own figures over theirs, or by taking theirs. */
  resolve(choice: 'mine' | 'theirs'): Promise<void> {
    const { scoring, drafts, place } = this.options;
    const theirs = this.state.theirs;
    if (!theirs) return Promise.resolve();
    if (choice === 'theirs') {
      drafts.drop(place);
      this.set({
        cell: theirs,
        form: toForm(scoring, theirs, this.options.entry),
        phase: 'clean',
        gaps: [],
        theirs: undefined,
        problem: undefined,
        restored: false,
        savedAt: undefined,
      });
      this.options.onSaved?.(place, theirs);
      return Promise.resolve();
    }
    const { gaps } = toRequest(scoring, this.state.form);
    this.set({ cell: theirs, theirs: undefined, gaps, phase: gaps.length > 0 ? 'incomplete' : 'dirty' });
    return this.flush();
  }

  /** Throws away what was typed. */
  discard(): void {
    this.unschedule();
    const { scoring, drafts, place } = this.options;
    drafts.drop(place);
    this.set({
      form: toForm(scoring, this.state.cell, this.options.entry),
      phase: 'clean',
      gaps: [],
      problem: undefined,
      restored: false,
    });
  }
}
