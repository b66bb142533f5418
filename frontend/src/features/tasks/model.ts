import type { Schema } from '@/api/types.ts';

export type Task = Schema<'TaskRow'>;

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

/** One list by deadline, mine before what others owe; without a deadline last. */
export function byDeadline(tasks: readonly Task[]): Task[] {
  const waiting = (task: Task) => (task.bucket === 'WAITING' ? 1 : 0);
  return tasks.toSorted(
    (a, b) =>
      waiting(a) - waiting(b) ||
      (a.deadline ?? '9999').localeCompare(b.deadline ?? '9999') ||
      a.objectName.localeCompare(b.objectName, 'vi'),
  );
}

export const inView = (tasks: readonly Task[], view: View | undefined): Task[] =>
  tasks.filter((task) => view === undefined || task.bucket === BUCKETS[view]);

/** Family of states that a task's step belongs to. */
export function familyOf(task: Task): 'evaluation' | 'yearlyList' | 'criteriaSet' {
  return task.objectType === 'EVALUATION'
    ? 'evaluation'
    : task.objectType === 'YEARLY_LIST'
      ? 'yearlyList'
      : 'criteriaSet';
}
