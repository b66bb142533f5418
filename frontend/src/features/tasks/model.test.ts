import { describe, expect, it } from 'vitest';
import { actOf, addressOf, byDeadline, inView, searchOf, type Task } from './model.ts';

const task = (id: string, over: Partial<Task> = {}): Task => ({
  id,
  kind: 'SUPPLY',
  objectType: 'EVALUATION',
  objectId: id,
  objectName: id,
  step: 'COLLECTING',
  deadlineInclusive: false,
  bucket: 'LATER',
  since: '2026-07-01T02:00:00Z',
  waitingFor: 'ORG_OFFICER',
  ...over,
});

describe('my work', () => {
  it('comes by deadline, what others owe after it, no deadline last', () => {
    const tasks = [
      task('none', { bucket: 'NO_DEADLINE' }),
      task('theirs', { bucket: 'WAITING', deadline: '2026-01-01' }),
      task('later', { deadline: '2026-09-01' }),
      task('sooner', { deadline: '2026-07-20', bucket: 'DUE_SOON' }),
    ];
    expect(byDeadline(tasks).map((t) => t.id)).toEqual(['sooner', 'later', 'none', 'theirs']);
  });

  it('narrows to one count', () => {
    const tasks = [task('a', { bucket: 'OVERDUE' }), task('b', { bucket: 'WAITING' })];
    expect(inView(tasks, 'overdue').map((t) => t.id)).toEqual(['a']);
    expect(inView(tasks, undefined)).toHaveLength(2);
  });

  it('leads to the object', () => {
    expect(addressOf(task('x'))).toBe('/danh-gia/x');
    expect(addressOf(task('x', { asked: { threadId: 't', about: 'THREAD' } }))).toBe('/danh-gia/x/trao-doi');
    const asked = task('x', { asked: { threadId: 't', indicatorCode: 'O6-31', about: 'THREAD' } });
    expect([addressOf(asked), searchOf(asked)]).toEqual(['/danh-gia/x', { indicator: 'O6-31', panel: 'threads' }]);
    expect(searchOf(task('x', { kind: 'SUPPLY' }))).toBeUndefined();
    const explained = task('x', { asked: { threadId: 't', indicatorCode: 'O6-31', about: 'EXPLANATION' } });
    expect([addressOf(explained), searchOf(explained)]).toEqual(['/danh-gia/x/ket-qua-so-bo', undefined]);
    expect([explained, asked].map(actOf)).toEqual(['EXPLANATION', 'ANSWER']);
    expect(actOf(task('x', { asked: { threadId: 't', about: 'EXPLANATION' } }))).toBe('EXPLAIN');
    expect(addressOf(task('x', { objectType: 'YEARLY_LIST' }))).toBe('/yearly-lists/x');
    expect(addressOf(task('x', { objectType: 'CRITERIA_SET' }))).toBe('/criteria-sets/x');
  });

  it('leads from what a seat asks to the declaration first, and to the sheet after it', () => {
    const declare = task('e1', { kind: 'APPRAISE', seat: 'DECLARE' });
    const score = task('e1', { kind: 'APPRAISE', seat: 'SCORE' });
    expect([declare, score].map(addressOf)).toEqual(['/hoi-dong', '/danh-gia/e1/cham-diem']);
    expect([declare, score].map(actOf)).toEqual(['DECLARE', 'SCORE']);
  });
});
