import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/api/problem.ts';
import { ScoreKeeper } from './keeper.ts';
import { gapOf, type Item, nextOpen } from './model.ts';

const item = (over: Partial<Item> = {}): Item => ({ code: 'O6-01', vi: 'x', version: 0, ...over });

function keeper(
  save = vi.fn(async (code: string, version: number, score: object) => item({ code, version: version + 1, ...score })),
) {
  const read = vi.fn(async () => [item()]);
  return { save, read, made: new ScoreKeeper('p.e', { save, read, now: () => '2026-07-01T00:00:00Z' }) };
}

const at = (made: ScoreKeeper) => made.snapshot().get('O6-01');

describe('scores kept while they are written', () => {
  beforeEach(() => {
    localStorage.clear();
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('saves once after a pause what was said last, and forgets the draft then', async () => {
    const { made, save } = keeper();
    made.take([item()], true);
    made.say('O6-01', { level: 3 });
    made.say('O6-01', { level: 4, reason: ' Rõ ' });
    expect(localStorage.length).toBe(1);
    await vi.advanceTimersByTimeAsync(900);
    expect(save.mock.calls).toEqual([['O6-01', 0, { level: 4, reason: 'Rõ' }]]);
    expect(at(made)).toMatchObject({ phase: 'saved', version: 1 });
    expect(localStorage.length).toBe(0);
  });

  it('keeps words without a level in this browser and brings them back', async () => {
    const { made, save } = keeper();
    made.take([item()], true);
    made.say('O6-01', { reason: 'Còn xem' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).not.toHaveBeenCalled();
    expect(at(made)?.phase).toBe('incomplete');
    const next = keeper().made;
    next.take([item()], true);
    expect(at(next)).toMatchObject({ said: { reason: 'Còn xem' }, restored: true });
  });

  it('brings nothing back to a sheet that is handed in', () => {
    const { made } = keeper();
    made.take([item()], true);
    made.say('O6-01', { level: 2 });
    const next = keeper().made;
    next.take([item({ level: 5, version: 3 })], false);
    expect(at(next)?.said.level).toBe(5);
  });

  it('tries again when no answer comes', async () => {
    let failing = true;
    const { made, save } = keeper(
      vi.fn(async (code: string, version: number) => {
        if (failing) throw new ApiProblem(0);
        return item({ code, version: version + 1, level: 2 });
      }),
    );
    made.take([item()], true);
    made.say('O6-01', { level: 2 });
    await vi.advanceTimersByTimeAsync(900);
    expect(at(made)?.phase).toBe('failed');
    failing = false;
    await vi.advanceTimersByTimeAsync(2000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(at(made)?.phase).toBe('saved');
  });

  it('shows both where another window saved in between, and lets the member choose', async () => {
    const stale = vi.fn(async (code: string, version: number, score: object) => {
      if (version === 0) throw new ApiProblem(412, { code: 'concurrency.stale' });
      return item({ code, version: version + 1, ...score });
    });
    const { made, read } = keeper(stale);
    read.mockResolvedValue([item({ level: 1, reason: 'Khác', version: 2 })]);
    made.take([item()], true);
    made.say('O6-01', { level: 4 });
    await vi.advanceTimersByTimeAsync(900);
    expect(at(made)).toMatchObject({ phase: 'conflict', theirs: { level: 1 }, said: { level: 4 } });
    made.settle('O6-01', true);
    await vi.advanceTimersByTimeAsync(900);
    expect(stale.mock.calls.at(-1)).toEqual(['O6-01', 2, { level: 4, reason: undefined }]);
    expect(at(made)?.phase).toBe('saved');
  });

  it('says that a sheet is closed and sends no more', async () => {
    const { made, save } = keeper(
      vi.fn(async () => {
        throw new ApiProblem(409, { code: 'score.submitted' });
      }),
    );
    made.take([item()], true);
    made.say('O6-01', { level: 4 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(at(made)).toMatchObject({ phase: 'closed', problem: { code: 'score.submitted' } });
  });
});

describe('what is left', () => {
  it('asks for a level and then for a reason', () => {
    expect(gapOf({ reason: 'x' })).toBe('level');
    expect(gapOf({ level: 0, reason: ' ' })).toBe('reason');
    expect(gapOf({ level: 0, reason: 'x' })).toBeUndefined();
  });

  it('goes on round the end', () => {
    const open = (code: string) => code !== 'b';
    expect(nextOpen(['a', 'b', 'c'], 'a', open)).toBe('c');
    expect(nextOpen(['a', 'b', 'c'], 'c', open)).toBe('a');
    expect(nextOpen(['a', 'b'], 'a', () => false)).toBeUndefined();
  });
});
