import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import type { Calendar } from '../model.ts';

/** What is due always, without a day. */
export function StandingDuties({ duties }: { duties: Calendar['standing'] }) {
  const { t } = useTranslation('calendar');
  if (duties.length === 0) return null;
  return (
    <Card title={t('standing')}>
      <ul className="standing">
        {duties.map((duty) => (
          <li key={duty.code}>
            <span className="cell-main">{duty.title}</span>
            <span className="cell-sub">
              {duty.wording} · {duty.responsible} · {duty.article}, {duty.document}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
