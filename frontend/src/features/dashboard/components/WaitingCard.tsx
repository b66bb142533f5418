import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import type { Waiting, WaitingItem } from '../queries.ts';

const PATHS: Record<WaitingItem['objectType'], string> = {
  YEARLY_LIST: '/yearly-lists',
  CRITERIA_SET: '/criteria-sets',
  EVALUATION: '/danh-gia',
};

/** Steps of the department and the city that wait: for the person looking, and for others. */
export function WaitingCard({ waiting }: { waiting: Waiting[] }) {
  const { t } = useTranslation(['dashboard', 'domain']);
  const mine = waiting.reduce((sum, one) => sum + one.mine, 0);
  const all = waiting.reduce((sum, one) => sum + one.count, 0);
  return (
    <Card
      title={t('dashboard:waiting.title')}
      subtitle={t('dashboard:waiting.subtitle', { mine: formatCount(mine), others: formatCount(all - mine) })}
    >
      {waiting.length === 0 ? (
        <p className="secondary">{t('dashboard:waiting.none')}</p>
      ) : (
        <ul className="dash-waiting">
          {waiting.map((step) => (
            <li key={step.kind}>
              <div className="dash-waiting-head">
                <b>{t(`dashboard:waiting.kind.${step.kind}`)}</b>
                <span className="number">{formatCount(step.count)}</span>
              </div>
              <p className="secondary">
                {step.mine > 0
                  ? t('dashboard:waiting.forMe', { count: step.mine })
                  : t('dashboard:waiting.forOther', { who: t(`domain:actor.${step.waitingFor}`) })}{' '}
                {t('dashboard:waiting.since', { day: formatMoment(step.since).slice(0, 10) })}
              </p>
              <p className="dash-waiting-items">
                {step.items.map((item) => (
                  <Link key={item.objectId} to={`${PATHS[item.objectType]}/${item.objectId}` as '/'}>
                    {item.objectType === 'YEARLY_LIST'
                      ? t(`dashboard:waiting.list.${item.listKind}`, { year: item.name })
                      : item.name}
                  </Link>
                ))}
                {step.count > step.items.length && (
                  <span>{t('dashboard:waiting.more', { count: step.count - step.items.length })}</span>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
