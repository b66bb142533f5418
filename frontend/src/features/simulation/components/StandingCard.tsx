import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { formatCount, formatDecimal, formatPercent } from '@/lib/format/number.ts';
import type { Standing } from '../queries.ts';

/** How firmly the grade stands as it is: the bounds beside it, what little would turn it, how often it survives. */
export function StandingCard({ standing, name }: { standing: Standing; name: (code: string) => string }) {
  const { t } = useTranslation('simulation');
  const { above, below, smallest, stability } = standing;
  return (
    <Card title={t('standing.title')} subtitle={t('standing.subtitle')}>
      <div className="stack">
        <ul className="standing-facts">
          <li>
            {above
              ? t('standing.above', { grade: above.grade, points: formatDecimal(above.pointsShown) })
              : t('standing.highest')}
          </li>
          <li>
            {below
              ? t('standing.below', { grade: below.grade, points: formatDecimal(below.pointsShown) })
              : t('standing.lowest')}
          </li>
        </ul>
        <div>
          <h3 className="standing-head">{t('standing.stability', { spread: stability.spread })}</h3>
          <div className="standing-bar">
            <span className="bar-track" aria-hidden="true">
              <span className="bar-fill" style={{ width: `${Number(stability.keptPercentShown)}%` }} />
            </span>
            <b>{formatPercent(stability.keptPercentShown)}</b>
          </div>
          <p className="secondary">
            {t('standing.kept', {
              kept: formatCount(stability.kept),
              draws: formatCount(stability.draws),
              seed: stability.seed,
            })}
          </p>
          {stability.grades.length > 1 && (
            <p className="secondary">
              {stability.grades
                .map((one) =>
                  t('standing.came', { grade: t(`grade.${one.grade}`, { defaultValue: one.grade }), count: one.draws }),
                )
                .join(' · ')}
            </p>
          )}
        </div>
        <div>
          <h3 className="standing-head">{t('standing.smallest')}</h3>
          {smallest.length === 0 ? (
            <p className="secondary">{t('standing.none')}</p>
          ) : (
            <ol className="standing-flips">
              {smallest.map((flip) => (
                <li key={flip.indicator}>
                  <b>{flip.indicator}</b> {name(flip.indicator)}
                  <span className="cell-sub">
                    {t(flip.beyond ? 'standing.beyond' : 'standing.to', {
                      from: formatPercent(flip.fromPercentShown),
                      to: formatPercent(flip.toPercentShown),
                      points: formatDecimal(flip.pointsShown),
                      grade: t(`grade.${flip.grade}`, { defaultValue: flip.grade }),
                    })}
                  </span>
                </li>
              ))}
            </ol>
          )}
        </div>
      </div>
    </Card>
  );
}
