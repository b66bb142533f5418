import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/api/problem.ts';
import type { Cell } from '../model.ts';
import { CellSaver } from './autosave.ts';
import { DraftStore } from './drafts.ts';
import { cell, scoring } from './testing.ts';
import { type CellForm, reading, type SaveValue, toForm } from './values.ts';

const method = scoring({ method: 'BANDS', aggregation: 'AVERAGE' });
const place = { evaluationId: 'e1', code: 'O6-12', period: '2024' };
const form = (value: string): CellForm => ({ ...toForm(method, cell()), figures: { value: reading(value) } });

/** A server that answers when told to. */
function server() {
  const calls: {
    body: SaveValue;
    revision: number;
    answer: (cell: Cell) => void;
    refuse: (problem: unknown) => void;
  }[] = [];
  const write = (_: unknown, body: SaveValue, revision: number) =>
    new Promise<Cell>((answer, refuse) => calls.push({ body, revision, answer, refuse }));
  return { calls, write };
}

const saved = (revision: number, value: string): Cell => cell({ state: 'REPORTED', revision, value: { value } });

function saver(over: Partial<ConstructorParameters<typeof CellSaver>[0]> = {}) {
  const { calls, write } = server();
  const drafts = new DraftStore('p1');
  const made = new CellSaver({
    place,
    scoring: method,
    cell: cell(),
    drafts,
    write,
    now: () => '2026-07-01T07:32:00Z',
    ...over,
  });
  return { calls, drafts, saver: made };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('autosave of a cell', () => {
  beforeEach(() => {
    localStorage.clear();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits for a pause, then saves once and drops the draft', async () => {
    const { saver: one, calls, drafts } = saver();
    one.edit(form('8'));
    one.edit(form('85'));
    expect(drafts.find(place)?.form.figures.value?.value).toBe('85');
    await vi.advanceTimersByTimeAsync(800);
    expect(calls.map(({ body, revision }) => [body.value?.value, revision])).toEqual([['85', 0]]);
    expect(one.snapshot().phase).toBe('saving');
    calls[0]?.answer(saved(1, '85'));
    await settle();
    expect(one.snapshot()).toMatchObject({ phase: 'saved', cell: { revision: 1 } });
    expect(drafts.find(place)).toBeUndefined();
  });

  it('sends what was typed during a running save after it, with the new revision', async () => {
    const { saver: one, calls, drafts } = saver();
    one.edit(form('85'));
    void one.flush();
    one.edit(form('86'));
    one.edit(form('87'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls).toHaveLength(1);
    calls[0]?.answer(saved(1, '85'));
    await settle();
    expect(calls.map(({ body, revision }) => [body.value?.value, revision])).toEqual([
      ['85', 0],
      ['87', 1],
    ]);
    expect(one.snapshot().phase).toBe('saving');
    expect(drafts.find(place)).toMatchObject({ revision: 1, form: { figures: { value: { value: '87' } } } });
    calls[1]?.answer(saved(2, '87'));
    await settle();
    expect(one.snapshot()).toMatchObject({ phase: 'saved', cell: { revision: 2 } });
    expect(drafts.find(place)).toBeUndefined();
  });

  it('does not send what is incomplete, and keeps it', async () => {
    const { saver: one, calls, drafts } = saver();
    one.edit({ ...form('85'), entry: 'ratio', figures: { numerator: reading('3') } });
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls).toHaveLength(0);
    expect(one.snapshot()).toMatchObject({ phase: 'incomplete', gaps: [{ field: 'denominator', why: 'missing' }] });
    expect(drafts.find(place)).toBeDefined();
  });

  it('ends incomplete when the last figure was deleted during a save', async () => {
    const { saver: one, calls } = saver();
    one.edit(form('85'));
    void one.flush();
    one.edit({ ...form('85'), figures: { value: { text: '' } } });
    calls[0]?.answer(saved(1, '85'));
    await settle();
    expect(calls).toHaveLength(1);
    expect(one.snapshot().phase).toBe('incomplete');
  });

  it('keeps figure and draft when the line breaks, and sends it on the next attempt', async () => {
    const { saver: one, calls, drafts } = saver();
    one.edit(form('85'));
    void one.flush();
    calls[0]?.refuse(new ApiProblem(0));
    await settle();
    expect(one.snapshot()).toMatchObject({ phase: 'failed', form: { figures: { value: { value: '85' } } } });
    expect(drafts.find(place)).toBeDefined();
    void one.flush();
    calls[1]?.answer(saved(1, '85'));
    await settle();
    expect(one.snapshot().phase).toBe('saved');
  });

  it('does not repeat what the server refused until it is corrected', async () => {
    const { saver: one, calls } = saver();
    one.edit(form('85'));
    void one.flush();
    calls[0]?.refuse(new ApiProblem(422, { code: 'value.invalid', errors: [{ pointer: '/value/value', code: 'x' }] }));
    await settle();
    await one.flush();
    expect(calls).toHaveLength(1);
    expect(one.snapshot()).toMatchObject({ phase: 'refused', problem: { status: 422 } });
    one.edit(form('90'));
    await vi.advanceTimersByTimeAsync(800);
    expect(calls).toHaveLength(2);
  });

  it('shows what somebody else saved, and goes on only by choice', async () => {
    const { saver: one, calls, drafts } = saver();
    one.edit(form('85'));
    void one.flush();
    calls[0]?.refuse(new ApiProblem(412, { code: 'concurrency.stale', current: saved(4, '70') }));
    await settle();
    expect(one.snapshot()).toMatchObject({ phase: 'conflict', theirs: { revision: 4 } });
    one.edit(form('86'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls).toHaveLength(1);
    void one.resolve('mine');
    expect(calls[1]).toMatchObject({ revision: 4, body: { value: { value: '86' } } });
    calls[1]?.answer(saved(5, '86'));
    await settle();
    expect(one.snapshot().phase).toBe('saved');
    expect(drafts.find(place)).toBeUndefined();
  });

  it('takes theirs when that is chosen', async () => {
    const { saver: one, calls, drafts } = saver();
    one.edit(form('85'));
    void one.flush();
    calls[0]?.refuse(new ApiProblem(412, { code: 'concurrency.stale', current: saved(4, '70') }));
    await settle();
    await one.resolve('theirs');
    expect(one.snapshot()).toMatchObject({ phase: 'clean', form: { figures: { value: { value: '70' } } } });
    expect(drafts.find(place)).toBeUndefined();
    expect(calls).toHaveLength(1);
  });

  it('brings a draft back after a crash and saves it', async () => {
    new DraftStore('p1').keep(place, { form: form('85'), revision: 0, at: '' });
    const { saver: one, calls } = saver();
    expect(one.snapshot()).toMatchObject({ restored: true, phase: 'dirty' });
    await vi.advanceTimersByTimeAsync(800);
    expect(calls[0]?.body.value?.value).toBe('85');
  });

  it('compares a draft with what others saved since', () => {
    new DraftStore('p1').keep(place, { form: form('85'), revision: 0, at: '' });
    const { saver: one } = saver({ cell: saved(2, '70') });
    expect(one.snapshot()).toMatchObject({ phase: 'conflict', theirs: { revision: 2 } });
  });

  it('forgets a draft that the server already has', () => {
    new DraftStore('p1').keep(place, { form: form('70'), revision: 1, at: '' });
    const { saver: one, drafts } = saver({ cell: saved(2, '70') });
    expect(one.snapshot()).toMatchObject({ phase: 'clean', restored: false });
    expect(drafts.find(place)).toBeUndefined();
  });

  it('takes a fresh reading when nothing was typed, and never over something typed', () => {
    const { saver: one } = saver();
    one.accept(saved(1, '70'));
    expect(one.snapshot().form.figures.value?.value).toBe('70');
    one.edit(form('71'));
    one.accept(saved(2, '99'));
    expect(one.snapshot()).toMatchObject({ phase: 'conflict', form: { figures: { value: { value: '71' } } } });
  });

  it('sends at the latest after two and a half seconds, also when nobody pauses', async () => {
    const { saver: one, calls } = saver();
    for (let second = 0; second < 2500; second += 500) {
      one.edit(form(String(80 + second / 500)));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(calls).toHaveLength(1);
    expect(calls[0]?.body.value?.value).toBe('84');
  });

  it('tries again by itself, ever more patiently, until the line is back', async () => {
    const { saver: one, calls, drafts } = saver();
    one.edit(form('85'));
    void one.flush();
    calls[0]?.refuse(new ApiProblem(0));
    await vi.advanceTimersByTimeAsync(1_900);
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(calls).toHaveLength(2);
    calls[1]?.refuse(new ApiProblem(503));
    await vi.advanceTimersByTimeAsync(3_900);
    expect(calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(100);
    expect(calls).toHaveLength(3);
    expect(drafts.find(place)).toBeDefined();
    calls[2]?.answer(saved(1, '85'));
    await settle();
    expect(one.snapshot().phase).toBe('saved');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(3);
  });

  it('takes a session that has run out for a broken line, not for a refusal', async () => {
    const { saver: one, calls } = saver();
    one.edit(form('85'));
    void one.flush();
    calls[0]?.refuse(new ApiProblem(401, { code: 'auth.token.expired' }));
    await settle();
    expect(one.snapshot().phase).toBe('failed');
  });

  it('knows its own figures again when only the answer was lost', async () => {
    const { saver: one, calls, drafts } = saver();
    one.edit(form('85'));
    void one.flush();
    calls[0]?.refuse(new ApiProblem(0));
    await vi.advanceTimersByTimeAsync(2_000);
    calls[1]?.refuse(new ApiProblem(412, { code: 'concurrency.stale', current: saved(1, '85') }));
    await settle();
    expect(one.snapshot()).toMatchObject({ phase: 'saved', cell: { revision: 1 } });
    expect(drafts.find(place)).toBeUndefined();
  });

  it('shows what was typed when entry is closed in between, and goes on when it is opened again', async () => {
    const { saver: one, calls, drafts } = saver();
    one.edit(form('85'));
    void one.flush();
    calls[0]?.refuse(new ApiProblem(409, { code: 'evaluation.locked.certified' }));
    await settle();
    expect(one.snapshot()).toMatchObject({ phase: 'locked', form: { figures: { value: { value: '85' } } } });
    expect(drafts.find(place)).toBeDefined();
    one.accept(cell({ editable: false }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(1);
    one.accept(cell({ editable: true }));
    await vi.advanceTimersByTimeAsync(800);
    expect(calls[1]?.body.value?.value).toBe('85');
  });

  it('brings a draft of a closed cell back to be read, and does not send it', async () => {
    new DraftStore('p1').keep(place, { form: form('85'), revision: 0, at: '2026-07-01T02:00:00Z' });
    const { saver: one, calls } = saver({ cell: cell({ editable: false }) });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(calls).toHaveLength(0);
    expect(one.snapshot()).toMatchObject({ phase: 'locked', restored: true, restoredFrom: '2026-07-01T02:00:00Z' });
  });

  it('says so when the browser keeps no draft', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { saver: one } = saver();
    one.edit(form('85'));
    expect(one.snapshot().kept).toBe(false);
  });
});
