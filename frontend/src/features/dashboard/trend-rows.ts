import { formatCount, formatDecimal, NO_VALUE } from '@/lib/format/number.ts';
import type { Trend } from './queries.ts';
import type { Say } from './say.ts';

const one = (trend: Trend) => trend.organizationId !== undefined && trend.organizationId !== null;

export function figureHeads(trend: Trend, t: Say): string[] {
  const values = one(trend)
    ? [t('dashboard:trend.value', { unit: trend.unit })]
    : [
        t('dashboard:trend.median', { unit: trend.unit }),
        t('dashboard:trend.lowest'),
        t('dashboard:trend.highest'),
        t('dashboard:trend.organizations'),
      ];
  return [t('dashboard:trend.dataYear'), ...values, t('dashboard:trend.certifiedIn'), t('dashboard:trend.set')];
}

export const figureRows = (trend: Trend): string[][] =>
  trend.figures.map((point) => [
    String(point.year),
    formatDecimal(point.values.medianShown),
    ...(one(trend)
      ? []
      : [
          formatDecimal(point.values.lowestShown),
          formatDecimal(point.values.highestShown),
          formatCount(point.values.count),
        ]),
    String(point.campaignYear),
    `${trend.criteriaSetCode} v${point.setVersion}`,
  ]);

export function attainedHeads(trend: Trend, t: Say): string[] {
  const values = one(trend)
    ? [t('dashboard:trend.percent'), t('dashboard:trend.result')]
    : [
        t('dashboard:trend.percentMedian'),
        t('dashboard:trend.lowest'),
        t('dashboard:trend.highest'),
        t('dashboard:trend.scored'),
        t('dashboard:trend.sealed'),
        t('dashboard:trend.preliminary'),
        t('dashboard:trend.notApplicable'),
        t('dashboard:trend.notComputable'),
        t('dashboard:trend.noResult'),
      ];
  return [t('dashboard:trend.campaign'), ...values, t('dashboard:trend.set')];
}

export const attainedRows = (trend: Trend, t: Say): string[][] =>
  trend.attained.map((point) => {
    const percents = point.percents;
    const alone = point.noResult
      ? t('dashboard:trend.noResult')
      : point.notApplicable
        ? t('dashboard:trend.notApplicable')
        : point.notComputable
          ? t('dashboard:trend.notComputable')
          : t(point.sealed ? 'dashboard:trend.sealed' : 'dashboard:trend.preliminary');
    return [
      String(point.year),
      percents ? formatDecimal(percents.medianShown) : NO_VALUE,
      ...(one(trend)
        ? [alone]
        : [
            percents ? formatDecimal(percents.lowestShown) : NO_VALUE,
            percents ? formatDecimal(percents.highestShown) : NO_VALUE,
            formatCount(percents?.count ?? 0),
            formatCount(point.sealed),
            formatCount(point.preliminary),
            formatCount(point.notApplicable),
            formatCount(point.notComputable),
            formatCount(point.noResult),
          ]),
      `${trend.criteriaSetCode} v${point.setVersion}`,
    ];
  });
