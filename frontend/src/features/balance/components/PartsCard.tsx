import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { formatDecimal, formatPercent } from '@/lib/format/number.ts';
import type { Balance, LevelBalance, Part } from '../queries.ts';

/** How strongly a cell is tinted: the share achieved, in four steps; the number stands in the cell. */
const step = (level: LevelBalance): number =>
  level.achievedPercentShown ? Math.min(4, Math.floor(Number(level.achievedPercentShown) / 25) + 1) : 0;

/** Each evaluation of a campaign, or each campaign of the city, by level. */
export function PartsCard({ balance }: { balance: Balance }) {
  const { t } = useTranslation(['balance', 'domain']);
  const city = balance.scope === 'CITY';
  const to = (part: Part) => (city ? `/ky-danh-gia/${part.id}/iooi` : `/danh-gia/${part.id}/iooi`);
  return (
    <Card
      title={t(city ? 'balance:parts.campaigns' : 'balance:parts.evaluations')}
      subtitle={t('balance:parts.subtitle')}
      flush
    >
      {balance.parts.length === 0 ? (
        <EmptyState title={t('balance:parts.none')} text={t('balance:parts.noneText')} />
      ) : (
        <section
          className="balance-scroll"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard.
          tabIndex={0}
          aria-label={t('balance:parts.table')}
        >
          <table className="balance-table">
            <thead>
              <tr>
                <th scope="col">{t(city ? 'balance:parts.campaign' : 'balance:parts.organization')}</th>
                {balance.levels.map((level) => (
                  <th key={level.level} scope="col" className="number">
                    {t(`domain:level.${level.level}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {balance.parts.map((part) => (
                <tr key={part.id}>
                  <th scope="row">
                    <Link to={to(part) as '/'}>{part.name}</Link>
                    {city && <span className="cell-sub">{t('balance:parts.count', { count: part.evaluations })}</span>}
                  </th>
                  {part.levels.map((level) => (
                    <td key={level.level} className="number balance-cell" data-step={step(level)}>
                      {formatPercent(level.achievedPercentShown)}
                      <span className="cell-sub">
                        {formatDecimal(level.pointsShown)} / {formatDecimal(level.weightShown)}
                      </span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Card>
  );
}
