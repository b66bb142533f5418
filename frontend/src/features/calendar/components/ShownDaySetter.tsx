import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { DateField } from '@/components/DateField.tsx';
import { showDay } from '@/lib/shown-day.ts';

/** In a demonstration only: looks at the whole system as of another day. */
export function ShownDaySetter() {
  const { t } = useTranslation('calendar');
  const client = useQueryClient();
  const me = useMe();
  if (!me.demo) return null;
  const look = (day: string | undefined) => {
    showDay(day === me.actualToday ? undefined : day);
    void client.resetQueries();
  };
  return (
    <div className="shown-day-setter">
      <span id="shown-day-label">{t('clock.look')}</span>
      <DateField label={t('clock.look')} value={me.today} onChange={(day) => day && look(day)} />
    </div>
  );
}
