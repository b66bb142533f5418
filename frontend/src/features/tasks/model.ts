import type { Schema } from '@/api/types.ts';

export type Task = Schema<'TaskRow'>;

/** What the list can be narrowed to; each equals one of the counts above it. */
export const VIEWS = ['overdue', 'dueSoon', 'waiting'] as const;
export type View = (typeof VIEWS)[number];

const BUCKETS: Record<View, Task['bucket']> = { overdue: 'OVERDUE', dueSoon: 'DUE_SOON', waiting: 'WAITING' };

/** Where the object of a task is worked on. */
export function addressOf(task: Task): string {
  const id = encodeURIComponent(task.objectId);
  switch (task.objectType) {
    case 'EVALUATION':
      return task.asked && !task.asked.indicatorCode ? `/danh-gia/${id}/trao-doi` : `/danh-gia/${id}`;
    case 'YEARLY_LIST':
      return `/yearly-lists/${id}`;
    case 'CRITERIA_SET':
      return `/criteria-sets/${id}`;
  }
}

/** Straight to what was asked: beside the indicator that it is about. */
export const searchOf = (task: Task): Record<string, string> | undefined =>
  task.asked?.indicatorCode ? { indicator: task.asked.indicatorCode, panel: 'threads' } : undefined;

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
