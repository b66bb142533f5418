import { useTranslation } from 'react-i18next';
import { Status, type StatusTone } from '@/components/StatusTag.tsx';
import type { Deadline, DueState } from '../model.ts';

const TONES: Record<DueState, StatusTone> = {
  NOT_YET_OPEN: 'neutral',
  OPEN: 'progress',
  DUE_SOON: 'warning',
  OVERDUE: 'error',
  PASSED: 'neutral',
  MET_EARLY: 'done',
  MET_IN_TIME: 'done',
  MET_LATE: 'done',
};

/** How a deadline stands, by how many days. */
export function DueTag({ deadline }: { deadline: Pick<Deadline, 'state' | 'days'> }) {
  const { t } = useTranslation('calendar');
  const label =
    deadline.state === 'DUE_SOON' && deadline.days === 0
      ? t('lastDay')
      : t(`state.${deadline.state}`, { count: deadline.days });
  return <Status tone={TONES[deadline.state]} label={label} />;
}
