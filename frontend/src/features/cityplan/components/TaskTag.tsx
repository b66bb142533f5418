import { useTranslation } from 'react-i18next';
import { Status, type StatusTone } from '@/components/StatusTag.tsx';
import type { Task, TaskState } from '../model.ts';

const TONES: Record<TaskState, StatusTone> = {
  STANDING: 'neutral',
  NOT_YET_OPEN: 'neutral',
  OPEN: 'progress',
  DUE_SOON: 'warning',
  OVERDUE: 'error',
  MET_EARLY: 'done',
  MET_IN_TIME: 'done',
  MET_LATE: 'done',
};

/** How a task stands on the day shown, by how many days. */
export function TaskTag({ task }: { task: Pick<Task, 'state' | 'days'> }) {
  const { t } = useTranslation('cityplan');
  const label =
    task.state === 'DUE_SOON' && task.days === 0 ? t('lastDay') : t(`state.${task.state}`, { count: task.days });
  return <Status tone={TONES[task.state]} label={label} />;
}
