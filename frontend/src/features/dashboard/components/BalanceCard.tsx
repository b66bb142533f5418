import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { IooiBar, partOfWhole, widthOf } from '@/components/IooiBar.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { ScrollFrame } from '@/components/ScrollFrame.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatDecimal, formatPercent } from '@/lib/format/number.ts';
import { balanceQuery } from '../queries.ts';
import { ChartCard } from './ChartCard.tsx';

/** Points by level of the results chain in the newest campaign, the mean of its evaluations. */
export function BalanceCard({ campaignId, year }: { campaignId: string; year: number }) {
  const { t } = useTranslation(['dashboard', 'domain']);
  const query = useQuery(balanceQuery(campaignId));
  const title = t('dashboard:balance.title', { year });
  const balance = query.data;
  if (query.isError || !balance) {
    return (
      <Card title={title}>
        {query.isError ? (
          <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
        ) : (
          <CardSkeleton rows={5} />
        )}
      </Card>
    );
  }
  return (
    <ChartCard
      title={title}
      subtitle={t('dashboard:balance.subtitle')}
      summary={t('dashboard:balance.summary', { count: balance.evaluations, notShown: balance.notShown })}
      chart={
        <IooiBar
          label={title}
          items={balance.levels.map((level) => ({
            level: level.level,
            percent: widthOf(level.pointsShown, level.weightShown),
            label: partOfWhole(level.pointsShown, level.weightShown),
          }))}
        />
      }
      table={
        <ScrollFrame className="dash-scroll" label={t('dashboard:balance.table')}>
          <table className="dash-table">
            <caption className="visually-hidden">{t('dashboard:balance.table')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('dashboard:balance.level')}</th>
                <th scope="col" className="number">
                  {t('dashboard:balance.points')}
                </th>
                <th scope="col" className="number">
                  {t('dashboard:balance.weight')}
                </th>
                <th scope="col" className="number">
                  {t('dashboard:balance.achieved')}
                </th>
              </tr>
            </thead>
            <tbody>
              {balance.levels.map((level) => (
                <tr key={level.level}>
                  <th scope="row">{t(`domain:level.${level.level}`)}</th>
                  <td className="number">{formatDecimal(level.pointsShown)}</td>
                  <td className="number">{formatDecimal(level.weightShown)}</td>
                  <td className="number">{formatPercent(level.achievedPercentShown)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      }
      foot={<Link to={`/ky-danh-gia/${campaignId}/iooi` as '/'}>{t('dashboard:balance.link')}</Link>}
    />
  );
}
