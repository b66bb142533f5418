import type { Cell, SheetIndicator } from '../model.ts';
import { CellSaver } from './autosave.ts';
import { type CellPlace, DraftStore } from './drafts.ts';
import { type SaveValue, usualEntry } from './values.ts';

export interface SessionPorts {
  write: (place: CellPlace, body: SaveValue, revision: number) => Promise<Cell>;
  onSaved: (place: CellPlace, cell: Cell) => void;
  onLocked?: () => void;
}

/** Cells of which something is not on the server yet, by what hinders them. */
export interface Pending {
  saving: number;
  incomplete: number;
  failed: number;
  conflict: number;
  /** Brought back from an earlier session and not yet on the server. */
  restored: number;
  /** Held by nothing but this page. */
  unkept: number;
  /** When the last of them was saved. */
  savedAt?: string;
}

/**
 * The cells that a person has opened in one evaluation. Outlives the screen, so that a save that runs while somebody
 * goes to another tab ends well.
 */
export class SheetSession {
  private readonly savers = new Map<string, CellSaver>();
  private readonly listeners = new Set<() => void>();
  private pending: Pending = { saving: 0, incomplete: 0, failed: 0, conflict: 0, restored: 0, unkept: 0 };
  private readonly drafts: DraftStore;
  private ports: SessionPorts;
  private readonly evaluationId: string;

  constructor(personId: string, evaluationId: string, ports: SessionPorts) {
    this.evaluationId = evaluationId;
    this.drafts = new DraftStore(personId);
    this.ports = ports;
  }

  connect(ports: SessionPorts): void {
    this.ports = ports;
  }

  /** The saver of a cell; made when first asked for. */
  saver(indicator: SheetIndicator, cell: Cell): CellSaver {
    const key = `${indicator.code}/${cell.period}`;
    const known = this.savers.get(key);
    if (known) return known;
    const made = new CellSaver({
      place: { evaluationId: this.evaluationId, code: indicator.code, period: cell.period },
      scoring: indicator.scoring,
      cell,
      entry: usualEntry(indicator.cells),
      drafts: this.drafts,
      write: (place, body, revision) => this.ports.write(place, body, revision),
      onSaved: (place, saved) => this.ports.onSaved(place, saved),
      onLocked: () => this.ports.onLocked?.(),
      onChange: () => this.count(),
    });
    this.savers.set(key, made);
    return made;
  }

  /** Takes a fresh reading of the sheet, and brings back every draft that belongs to it. */
  take(indicators: readonly SheetIndicator[]): void {
    for (const indicator of indicators) {
      for (const cell of indicator.cells) {
        const known = this.savers.get(`${indicator.code}/${cell.period}`);
        if (known) known.accept(cell);
        else if (this.drafts.find({ evaluationId: this.evaluationId, code: indicator.code, period: cell.period })) {
          this.saver(indicator, cell);
        }
      }
    }
    this.count();
  }

  /** Sends everything that waits: on leaving the screen, or when the line is back. */
  async flush(): Promise<void> {
    await Promise.all([...this.savers.values()].map((saver) => saver.flush()));
  }

  readonly snapshot = (): Pending => this.pending;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Codes of indicators with something brought back from an earlier session. */
  restoredCodes(): string[] {
    const back = [...this.savers.entries()].filter(([, saver]) => saver.snapshot().restored);
    return [...new Set(back.map(([key]) => key.split('/')[0] ?? ''))];
  }

  /** Codes of indicators with something that does not get to the server by itself. */
  openCodes(): string[] {
    const open = [...this.savers.entries()].filter(([, saver]) =>
      ['incomplete', 'failed', 'refused', 'locked', 'conflict'].includes(saver.snapshot().phase),
    );
    return [...new Set(open.map(([key]) => key.split('/')[0] ?? ''))];
  }

  private count(): void {
    const next: Pending = { saving: 0, incomplete: 0, failed: 0, conflict: 0, restored: 0, unkept: 0 };
    for (const saver of this.savers.values()) {
      const { phase, savedAt, restored, kept } = saver.snapshot();
      if (phase === 'saving' || phase === 'dirty') next.saving += 1;
      else if (phase === 'incomplete') next.incomplete += 1;
      else if (phase === 'failed' || phase === 'refused' || phase === 'locked') next.failed += 1;
      else if (phase === 'conflict') next.conflict += 1;
      if (restored) next.restored += 1;
      if (!kept) next.unkept += 1;
      if (savedAt && savedAt > (next.savedAt ?? '')) next.savedAt = savedAt;
    }
    if (JSON.stringify(next) === JSON.stringify(this.pending)) return;
    this.pending = next;
    for (const listener of this.listeners) listener();
  }
}

const sessions = new Map<string, SheetSession>();

/** The session of this person on this evaluation. */
export function sheetSession(personId: string, evaluationId: string, ports: SessionPorts): SheetSession {
  const key = `${personId}/${evaluationId}`;
  let session = sessions.get(key);
  if (!session) {
    session = new SheetSession(personId, evaluationId, ports);
    sessions.set(key, session);
  }
  session.connect(ports);
  return session;
}
