import '../calendar.css';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types.ts';
import { formatDay } from '@/lib/format/date.ts';
import { showDay } from '@/lib/shown-day.ts';

/** On every page while a demonstration looks at another day: which, that acts still happen today, and the way back. */
export function ShownDayBanner({ me }: { me: Schema<'MeView'> }) {
  const { t } = useTranslation('calendar');
  const client = useQueryClient();
  if (me.today === me.actualToday) return null;
  const back = () => {
    showDay(undefined);
    void client.resetQueries();
  };
  return (
    <aside className="shown-day" aria-label={t('clock.title')}>
      <p>
        <strong>{t('clock.shown', { day: formatDay(me.today) })}</strong>{' '}
        {t('clock.acts', { day: formatDay(me.actualToday) })}
      </p>
      <Button size="small" onClick={back}>
        {t('clock.back')}
      </Button>
    </aside>
  );
}
