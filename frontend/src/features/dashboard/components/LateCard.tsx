import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { ScrollFrame } from '@/components/ScrollFrame.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import type { Grades, Late } from '../queries.ts';

/** More stand on the page of their campaign. */
const SHOWN = 6;

/** Organizations that owe their dossier: since when, at which step, and who must act. */
export function LateCard({ late, newest }: { late: Late[]; newest: Grades | undefined }) {
  const { t } = useTranslation(['dashboard', 'domain']);
  return (
    <Card
      title={t('dashboard:late.title', { count: late.length })}
      subtitle={t('dashboard:late.subtitle')}
      flush={late.length > 0}
    >
      {late.length === 0 ? (
        <p className="secondary">{t('dashboard:late.none')}</p>
      ) : (
        <ScrollFrame className="dash-scroll" label={t('dashboard:late.table')}>
          <table className="dash-table">
            <caption className="visually-hidden">{t('dashboard:late.table')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('dashboard:late.organization')}</th>
                <th scope="col" className="number">
                  {t('dashboard:late.days')}
                </th>
                <th scope="col">{t('dashboard:late.step')}</th>
                <th scope="col">{t('dashboard:late.who')}</th>
              </tr>
            </thead>
            <tbody>
              {late.slice(0, SHOWN).map((one) => (
                <tr key={one.evaluationId}>
                  <th scope="row">
                    <Link to={`/danh-gia/${one.evaluationId}` as '/'}>{one.organizationName}</Link>
                  </th>
                  <td className="number">
                    <b>{formatCount(one.days)}</b>
                    <span className="cell-sub">{t('dashboard:late.lastDay', { day: formatDay(one.lastDay) })}</span>
                  </td>
                  <td>
                    <StatusTag family="evaluation" code={one.state} />
                  </td>
                  <td>{t(`domain:actor.${one.waitingFor}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
      {(late.length > SHOWN || (newest && newest.cameLate > 0)) && (
        <p className={late.length > 0 ? 'dash-foot card-body' : 'dash-foot'}>
          {late.length > SHOWN && late[0] && (
            <Link to={`/ky-danh-gia/${late[0].campaignId}?sort=-daysLate` as '/'}>
              {t('dashboard:late.more', { count: late.length - SHOWN })}
            </Link>
          )}
          {newest && newest.cameLate > 0 && (
            <Link to={`/ky-danh-gia/${newest.campaignId}/so-nghia-vu` as '/'}>
              {t('dashboard:late.cameLate', { count: newest.cameLate })}
            </Link>
          )}
        </p>
      )}
    </Card>
  );
}
