import { describe, expect, it } from 'vitest';
import {
  actOf,
  addressOf,
  byDeadline,
  entriesOf,
  inView,
  placeOf,
  searchOf,
  type Task,
  type Work,
  wordsOf,
} from './model.ts';

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

const work = (key: string, over: Partial<Work> = {}): Work => ({
  key,
  kind: 'PROGRAMME_FINAL',
  objectType: 'PROGRAMME',
  objectId: key,
  name: key,
  params: {},
  bucket: 'LATER',
  waitingFor: 'Sở KH&CN',
  ...over,
});

const lines = (items: Task[], duties: Work[] = []) =>
  entriesOf({ overdue: 0, dueSoon: 0, waiting: 0, total: items.length + duties.length, items, duties });

describe('my work', () => {
  it('comes by deadline, what others owe after it, no deadline last', () => {
    const entries = lines(
      [
        task('none', { bucket: 'NO_DEADLINE' }),
        task('theirs', { bucket: 'WAITING', deadline: '2026-01-01' }),
        task('later', { deadline: '2026-09-01' }),
        task('sooner', { deadline: '2026-07-20', bucket: 'DUE_SOON' }),
      ],
      // The last day of "before 20/07" is the 19th.
      [work('law', { lastDay: '2026-07-19' }), work('between', { lastDay: '2026-08-15' })],
    );
    expect(byDeadline(entries).map((e) => e.id)).toEqual(['law', 'sooner', 'between', 'later', 'none', 'theirs']);
  });

  it('narrows to one count', () => {
    const entries = lines(
      [task('a', { bucket: 'OVERDUE' }), task('b', { bucket: 'WAITING' })],
      [work('c', { bucket: 'OVERDUE' })],
    );
    expect(inView(entries, 'overdue').map((e) => e.id)).toEqual(['a', 'c']);
    expect(inView(entries, undefined)).toHaveLength(3);
  });

  it('leads to where something else is done', () => {
    const places = ['PROGRAMME', 'PLAN', 'POLICY', 'QUESTION', 'CALENDAR', 'SOMETHING_NEW'];
    expect(places.map((objectType) => placeOf(work('x', { objectType })))).toEqual([
      '/programmes/x',
      '/plans/x',
      '/policies/x',
      '/cau-hoi/x',
      '/lich',
      '/lich',
    ]);
    expect(wordsOf(work('x', { params: { endsOn: '2026-09-01', year: '2026' } }))).toEqual({
      endsOn: '01/09/2026',
      year: '2026',
    });
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
