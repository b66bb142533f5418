import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { differenceOf } from '@/lib/decimal.ts';
import { formatDay } from '@/lib/format/date.ts';
import { formatDecimal } from '@/lib/format/number.ts';
import { attainedPoints, figurePoints, type Point } from '../model.ts';
import type { Trend } from '../queries.ts';
import { say } from '../say.ts';
import { attainedHeads, attainedRows, figureHeads, figureRows } from '../trend-rows.ts';
import { TrendChart } from './TrendChart.tsx';
import { TrendTable } from './TrendTable.tsx';

/** Figures by data year and points by campaign, each as a chart over its table; and what became of the definition. */
export function TrendCards({ trend }: { trend: Trend }) {
  const { t, i18n } = useTranslation(['dashboard', 'domain']);
  const name = i18n.language === 'en' && trend.en ? trend.en : trend.vi;
  const city = !trend.organizationId;
  const of = trend.organizationName ?? t('dashboard:trend.city');
  const figures = figurePoints(trend);
  const attained = attainedPoints(trend);
  const summary = (points: Point[]) => {
    const first = points[0];
    const last = points.at(-1);
    if (!first || !last) return undefined;
    if (points.length === 1)
      return t('dashboard:trend.onePoint', { year: last.label, value: formatDecimal(last.shown) });
    const from = {
      first: first.label,
      last: last.label,
      from: formatDecimal(first.shown),
      to: formatDecimal(last.shown),
    };
    if (points.some((one) => one.broken)) return t('dashboard:trend.broken', from);
    const change = differenceOf(last.shown, first.shown) ?? '0';
    const kind = change.startsWith('-') ? 'down' : Number(change) === 0 ? 'same' : 'up';
    return t(`dashboard:trend.${kind}`, { ...from, change: formatDecimal(change.replace('-', '')) });
  };
  const changes = trend.versions.filter((one) => one.changed.length > 0);
  return (
    <>
      <h2 className="trend-name">
        {trend.indicatorCode} – {name}
        <span className="cell-sub">
          {[of, t('dashboard:trend.unit', { unit: trend.unit }), t(`domain:level.${trend.level}`)].join(' · ')}
          <br />
          {t('dashboard:asOf', { day: formatDay(trend.asOf) })}
        </span>
      </h2>
      <div className="trend-cards">
        <Card
          title={t('dashboard:trend.figures')}
          subtitle={t(city ? 'dashboard:trend.figuresCity' : 'dashboard:trend.figuresOne', { unit: trend.unit })}
        >
          {trend.figuresState === 'SHOWN' ? (
            <>
              <p className="dash-summary">{summary(figures)}</p>
              <TrendChart points={figures} spread={city} label={t('dashboard:trend.figuresChart', { name, of })} />
              <TrendTable
                label={t('dashboard:trend.figuresTable')}
                heads={figureHeads(trend, say)}
                rows={figureRows(trend)}
              />
            </>
          ) : (
            <p className="secondary">{t(`dashboard:trend.state.${trend.figuresState}`)}</p>
          )}
        </Card>
        <Card
          title={t('dashboard:trend.attained')}
          subtitle={t(city ? 'dashboard:trend.attainedCity' : 'dashboard:trend.attainedOne')}
        >
          {attained.length > 0 ? (
            <>
              <p className="dash-summary">{summary(attained)}</p>
              <TrendChart
                points={attained}
                top={100}
                spread={city}
                label={t('dashboard:trend.attainedChart', { name, of })}
              />
            </>
          ) : (
            <p className="secondary">{t('dashboard:trend.noPoints')}</p>
          )}
          <TrendTable
            label={t('dashboard:trend.attainedTable')}
            heads={attainedHeads(trend, say)}
            rows={attainedRows(trend, say)}
          />
        </Card>
      </div>
      <Card title={t('dashboard:trend.definition')} subtitle={t('dashboard:trend.definitionText')}>
        {changes.length === 0 ? (
          <p>{t('dashboard:trend.unchanged')}</p>
        ) : (
          <ul>
            {changes.map((one) => (
              <li key={one.setVersion}>
                {t('dashboard:trend.changed', {
                  version: one.setVersion,
                  year: one.firstYear,
                  what: one.changed.map((what) => t(`dashboard:trend.change.${what}`)).join(', '),
                })}{' '}
                {!one.comparable && <b>{t('dashboard:trend.notComparableText')}</b>}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
