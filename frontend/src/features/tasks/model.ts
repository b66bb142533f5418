import type { Schema } from '@/api/types.ts';
import { dayBefore, formatDay } from '@/lib/format/date.ts';

export type Task = Schema<'TaskRow'>;
/** What other rooms ask: legal deadlines, questions, what registers lack. */
export type Work = Schema<'WorkRow'>;

/** A line of the list: a step of a list, criteria set or dossier, or something else that is owed. */
export type Entry = { id: string; bucket: Task['bucket']; name: string; last: string | undefined } & (
  | { task: Task; work?: undefined }
  | { work: Work; task?: undefined }
);

/** What the list can be narrowed to; each equals one of the counts above it. */
export const VIEWS = ['overdue', 'dueSoon', 'waiting'] as const;
export type View = (typeof VIEWS)[number];

const BUCKETS: Record<View, Task['bucket']> = { overdue: 'OVERDUE', dueSoon: 'DUE_SOON', waiting: 'WAITING' };

/** Where what was asked about a result is answered. */
const PLACES = { EXPLANATION: 'ket-qua-so-bo', RECONSIDERATION: 'ket-qua-so-bo' } as const;

/** What the viewer does next, as a word of `tasks:do`. */
export function actOf(task: Task): string {
  if (!task.asked) return task.seat ?? task.kind;
  if (task.asked.about === 'THREAD') return 'ANSWER';
  return task.asked.about === 'EXPLANATION' && !task.asked.indicatorCode ? 'EXPLAIN' : task.asked.about;
}

/** Where the object of a task is worked on. */
export function addressOf(task: Task): string {
  const id = encodeURIComponent(task.objectId);
  switch (task.objectType) {
    case 'EVALUATION':
      // Before the declaration the dossier is not there.
      if (task.seat) return task.seat === 'DECLARE' ? '/hoi-dong' : `/danh-gia/${id}/cham-diem`;
      if (task.asked && task.asked.about !== 'THREAD') return `/danh-gia/${id}/${PLACES[task.asked.about]}`;
      return task.asked && !task.asked.indicatorCode ? `/danh-gia/${id}/trao-doi` : `/danh-gia/${id}`;
    case 'YEARLY_LIST':
      return `/yearly-lists/${id}`;
    case 'CRITERIA_SET':
      return `/criteria-sets/${id}`;
  }
}

/** Straight to what was asked: beside the indicator that it is about. */
export const searchOf = (task: Task): Record<string, string> | undefined =>
  task.asked?.indicatorCode && task.asked.about === 'THREAD'
    ? { indicator: task.asked.indicatorCode, panel: 'threads' }
    : undefined;

/** Both kinds as lines; `last` is the last day on which it is in time. */
export const entriesOf = (tasks: Schema<'TasksView'>): Entry[] => [
  ...tasks.items.map((task) => ({
    id: task.id,
    bucket: task.bucket,
    name: task.objectName,
    last: task.deadline && !task.deadlineInclusive ? dayBefore(task.deadline) : task.deadline,
    task,
  })),
  ...tasks.duties.map((work) => ({
    id: work.key,
    bucket: work.bucket,
    name: work.name,
    last: work.lastDay,
    work,
  })),
];

/** Where something else is done; a kind of object that this version does not know is in the calendar. */
export function placeOf(work: Work): string {
  const id = encodeURIComponent(work.objectId ?? '');
  switch (work.objectType) {
    case 'PROGRAMME':
      return `/programmes/${id}`;
    case 'PLAN':
      return `/plans/${id}`;
    case 'POLICY':
      return `/policies/${id}`;
    case 'QUESTION':
      return `/cau-hoi/${id}`;
    default:
      return '/lich';
  }
}

/** Facts of the sentence of something else: days as people write them. */
export function wordsOf(work: Work): Record<string, string> {
  return Object.fromEntries(
    Object.entries(work.params).map(([name, value]) => [name, DAY.test(value) ? formatDay(value) : value]),
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One list by deadline, mine before what others owe; without a deadline last. */
export function byDeadline(entries: readonly Entry[]): Entry[] {
  const waiting = (entry: Entry) => (entry.bucket === 'WAITING' ? 1 : 0);
  return entries.toSorted(
    (a, b) =>
      waiting(a) - waiting(b) ||
      (a.last ?? '9999').localeCompare(b.last ?? '9999') ||
      a.name.localeCompare(b.name, 'vi'),
  );
}

export const inView = (entries: readonly Entry[], view: View | undefined): Entry[] =>
  entries.filter((entry) => view === undefined || entry.bucket === BUCKETS[view]);

/** Family of states that a task's step belongs to. */
export function familyOf(task: Task): 'evaluation' | 'yearlyList' | 'criteriaSet' {
  return task.objectType === 'EVALUATION'
    ? 'evaluation'
    : task.objectType === 'YEARLY_LIST'
      ? 'yearlyList'
      : 'criteriaSet';
}
