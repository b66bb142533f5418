import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { IooiBar, partOfWhole, widthOf } from '@/components/IooiBar.tsx';
import { ScrollFrame } from '@/components/ScrollFrame.tsx';
import { formatCount, formatDecimal, formatPercent } from '@/lib/format/number.ts';
import type { Balance } from '../queries.ts';

/** The five levels as bars and, with every number, as a table. */
export function LevelsCard({ balance }: { balance: Balance }) {
  const { t } = useTranslation(['balance', 'domain']);
  const { levels } = balance;
  const one = balance.scope === 'EVALUATION';
  return (
    <Card title={t('balance:levels.title')} subtitle={t(one ? 'balance:levels.one' : 'balance:levels.mean')}>
      <IooiBar
        label={t('balance:levels.title')}
        items={levels.map((level) => ({
          level: level.level,
          percent: widthOf(level.pointsShown, level.weightShown),
          label: partOfWhole(level.pointsShown, level.weightShown),
        }))}
      />
      <ScrollFrame className="balance-scroll" label={t('balance:levels.title')}>
        <table className="balance-table">
          <caption className="visually-hidden">{t('balance:levels.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('balance:levels.level')}</th>
              <th scope="col" className="number">
                {t('balance:levels.weight')}
              </th>
              <th scope="col" className="number">
                {t('balance:levels.points')}
              </th>
              <th scope="col" className="number">
                {t('balance:levels.achieved')}
              </th>
              <th scope="col" className="number">
                {t('balance:levels.indicators')}
              </th>
              <th scope="col" className="number">
                {t('balance:levels.evidenced')}
              </th>
              <th scope="col" className="number">
                {t('balance:levels.files')}
              </th>
            </tr>
          </thead>
          <tbody>
            {levels.map((level) => (
              <tr key={level.level}>
                <th scope="row">{t(`domain:level.${level.level}`)}</th>
                <td className="number">{formatDecimal(level.weightShown)}</td>
                <td className="number" title={formatDecimal(level.points)}>
                  {formatDecimal(level.pointsShown)}
                </td>
                <td className="number">{formatPercent(level.achievedPercentShown)}</td>
                <td className="number">{formatCount(level.indicators)}</td>
                <td className="number">
                  {t('balance:levels.ofAsking', { count: level.evidenced, total: level.askingForFiles })}
                </td>
                <td className="number">{formatCount(level.files)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </Card>
  );
}
