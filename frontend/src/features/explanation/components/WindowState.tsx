import { useTranslation } from 'react-i18next';
import { Status } from '@/components/StatusTag.tsx';
import { formatDay } from '@/lib/format/date.ts';
import type { Explanations } from '../queries.ts';

/** Whether units may explain now, and until when. */
export function WindowState({ window }: { window: NonNullable<Explanations['window']> }) {
  const { t } = useTranslation('explanation');
  const days = { from: formatDay(window.opensOn), to: formatDay(window.closesOn) };
  if (window.open) return <Status tone="waiting" label={t('window.open', days)} />;
  return window.over ? (
    <Status tone="done" label={t('window.over', days)} />
  ) : (
    <Status tone="neutral" label={t('window.notYet', days)} />
  );
}
