import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { remember, rememberedJson, rememberJson } from '@/lib/preferences.ts';
import { type Item, type Score, sameScore, scoreOf } from './model.ts';

/** How far a score has come to the server. */
export type Phase =
  | 'clean'
  | 'incomplete'
  | 'dirty'
  | 'saving'
  | 'saved'
  | 'failed'
  | 'refused'
  | 'closed'
  | 'conflict';

export interface Kept {
  said: Score;
  phase: Phase;
  /** Version on the server on which it was said; 0 before the first save. */
  version: number;
  savedAt?: string;
  problem?: ApiProblem;
  /** What was saved elsewhere in between. */
  theirs?: Item;
  /** Brought back from this browser, not yet on the server. */
  restored?: boolean;
}

export interface Ports {
  save: (code: string, version: number, score: { level: number; reason?: string }) => Promise<Item>;
  /** The sheet as the server has it now. */
  read: () => Promise<readonly Item[]>;
  now?: () => string;
}

interface Draft extends Score {
  version: number;
}

const PAUSE = 800;
const RETRIES = [2_000, 4_000, 8_000, 16_000, 30_000];
const UNSAVED: readonly Phase[] = ['incomplete', 'dirty', 'saving', 'failed', 'refused', 'closed', 'conflict'];

/**
 * A member's scores of one sheet: kept in this browser at every keystroke, on the server after a pause. A draft goes when
 * the server has it, and comes back after a crash, to nobody but who wrote it.
 */
export class ScoreKeeper {
  private readonly place: string;
  private readonly kept = new Map<string, Kept>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly tries = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private shown: ReadonlyMap<string, Kept> = new Map();
  private ports: Ports;

  /** @param place the person, the evaluation and the round */
  constructor(place: string, ports: Ports) {
    this.place = place;
    this.ports = ports;
  }

  connect(ports: Ports): void {
    this.ports = ports;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): ReadonlyMap<string, Kept> => this.shown;

  /** What the server has; what is not saved yet stays as it was said. */
  take(items: readonly Item[], open: boolean): void {
    for (const item of items) {
      const before = this.kept.get(item.code);
      if (before && UNSAVED.includes(before.phase)) continue;
      if (before && before.version > item.version) continue;
      this.kept.set(item.code, before?.version === item.version ? { ...before, said: scoreOf(item) } : fresh(item));
      if (open && !before) this.restore(item);
    }
    this.tell();
  }

  say(code: string, part: Partial<Score>): void {
    const before = this.kept.get(code);
    if (!before || before.phase === 'closed' || before.phase === 'conflict') return;
    this.put(code, { ...before, said: { ...before.said, ...part }, restored: false });
  }

  /** Saves everything that waits, at once. */
  readonly flush = (): void => {
    for (const [code, { phase }] of this.kept) if (phase === 'dirty' || phase === 'failed') this.save(code);
  };

  /** Until nothing is on its way any more. */
  async settled(): Promise<void> {
    await Promise.all(this.running.values());
  }

  /** Whether a level or a reason stands here that the server does not have. */
  unsaved(): boolean {
    return [...this.kept.values()].some(({ phase }) => phase !== 'incomplete' && UNSAVED.includes(phase));
  }

  /** After a conflict: one's own word over the newer one, or the newer one. */
  settle(code: string, mine: boolean): void {
    const { said, theirs } = this.kept.get(code) ?? {};
    if (!said || !theirs) return;
    if (mine) this.put(code, { said, version: theirs.version, phase: 'dirty' });
    else {
      this.drop(code);
      this.set(code, fresh(theirs));
    }
  }

  private restore(item: Item): void {
    const draft = rememberedJson(this.key(item.code)) as Partial<Draft> | undefined;
    if (typeof draft?.reason !== 'string' || typeof draft.version !== 'number') return;
    const said: Score = { level: draft.level, reason: draft.reason };
    if (sameScore(said, scoreOf(item))) this.drop(item.code);
    else if (draft.version === item.version)
      this.put(item.code, { said, version: item.version, phase: 'dirty', restored: true });
    else this.kept.set(item.code, { said, version: draft.version, phase: 'conflict', theirs: item });
  }

  private put(code: string, next: Kept): void {
    const phase = next.said.level === undefined ? 'incomplete' : 'dirty';
    rememberJson(this.key(code), { ...next.said, version: next.version } satisfies Draft);
    this.tries.delete(code);
    this.set(code, { ...next, phase, problem: undefined, theirs: undefined });
    if (phase === 'dirty') this.later(code, PAUSE);
  }

  private later(code: string, delay: number): void {
    clearTimeout(this.timers.get(code));
    this.timers.set(
      code,
      setTimeout(() => this.save(code), delay),
    );
  }

  private readonly running = new Map<string, Promise<void>>();

  private save(code: string): void {
    clearTimeout(this.timers.get(code));
    const before = this.kept.get(code);
    if (!before || before.said.level === undefined || this.running.has(code)) return;
    this.set(code, { ...before, phase: 'saving' });
    this.running.set(code, this.send(code, before.said, before.version));
  }

  private async send(code: string, said: Score, version: number): Promise<void> {
    try {
      const reason = said.reason.trim() || undefined;
      const item = await this.ports.save(code, version, { level: said.level as number, reason });
      this.running.delete(code);
      this.arrived(code, said, item);
    } catch (thrown) {
      this.running.delete(code);
      await this.refused(code, said, asProblem(thrown));
    }
  }

  private arrived(code: string, sent: Score, item: Item): void {
    this.tries.delete(code);
    const now = this.kept.get(code);
    if (now && !sameScore(now.said, sent)) {
      this.put(code, { ...now, version: item.version });
      return;
    }
    this.drop(code);
    const savedAt = item.savedAt ?? this.ports.now?.() ?? new Date().toISOString();
    this.set(code, { said: now?.said ?? sent, version: item.version, phase: 'saved', savedAt });
  }

  private async refused(code: string, sent: Score, problem: ApiProblem): Promise<void> {
    const now = this.kept.get(code);
    if (!now) return;
    if (problem.status === 412) {
      const items = await this.ports.read().catch(() => []);
      const theirs = items.find((item) => item.code === code);
      if (!theirs) this.again(code, now);
      // One's own save whose answer was lost on the way.
      else if (sameScore(scoreOf(theirs), sent)) this.arrived(code, sent, theirs);
      else this.set(code, { ...now, phase: 'conflict', theirs });
    } else if (problem.status <= 0 || problem.status === 429 || problem.status >= 500) this.again(code, now);
    else this.set(code, { ...now, phase: problem.status === 422 ? 'refused' : 'closed', problem });
  }

  private again(code: string, now: Kept): void {
    const tried = this.tries.get(code) ?? 0;
    this.tries.set(code, tried + 1);
    this.set(code, { ...now, phase: 'failed' });
    this.later(code, RETRIES[Math.min(tried, RETRIES.length - 1)] ?? PAUSE);
  }

  private key(code: string): string {
    return `score.${this.place}.${code}`;
  }

  private drop(code: string): void {
    remember(this.key(code), null);
  }

  private set(code: string, kept: Kept): void {
    this.kept.set(code, kept);
    this.tell();
  }

  private tell(): void {
    this.shown = new Map(this.kept);
    for (const listener of this.listeners) listener();
  }
}

const fresh = (item: Item): Kept => ({
  said: scoreOf(item),
  version: item.version,
  phase: 'clean',
  savedAt: item.savedAt ?? undefined,
});

const keepers = new Map<string, ScoreKeeper>();

/** The keeper of a sheet; it outlives the screen, so that a save that runs while somebody leaves ends well. */
export function scoreKeeper(place: string, ports: Ports): ScoreKeeper {
  const known = keepers.get(place);
  if (known) {
    known.connect(ports);
    return known;
  }
  const made = new ScoreKeeper(place, ports);
  keepers.set(place, made);
  return made;
}
