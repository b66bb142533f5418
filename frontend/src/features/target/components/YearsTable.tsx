import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDecimal, formatPercent, NO_VALUE } from '@/lib/format/number.ts';
import { type Line, linesOf } from '../model.ts';
import type { Entry, Measured, Series } from '../queries.ts';

/** Years against baseline, target and actual, and how far each promise was met. */
export function YearsTable({ series }: { series: Series }) {
  const { t } = useTranslation('target');
  const columns = useMemo<Column<Line>[]>(
    () => [
      { key: 'year', title: t('table.year'), fixed: true, render: (line) => <strong>{line.year}</strong> },
      { key: 'baseline', title: t('kind.BASELINE'), align: 'right', render: (line) => <Value entry={line.baseline} /> },
      {
        key: 'target',
        title: t('kind.TARGET'),
        align: 'right',
        render: (line) => <Value entry={line.figures?.target} />,
      },
      {
        key: 'actual',
        title: t('kind.ACTUAL'),
        align: 'right',
        render: (line) => <Value entry={line.figures?.actual} />,
      },
      {
        key: 'share',
        title: t('table.share'),
        align: 'right',
        render: (line) => <Percent measured={line.figures?.share} />,
      },
      {
        key: 'progress',
        title: t('table.progress'),
        align: 'right',
        render: (line) => <Percent measured={line.figures?.progress} />,
      },
      {
        key: 'change',
        title: t('table.change'),
        align: 'right',
        render: (line) => <Percent measured={line.figures?.change} />,
      },
      { key: 'met', title: t('table.met'), render: (line) => <Met met={line.figures?.met} /> },
    ],
    [t],
  );
  return (
    <DataTable
      id="target-years"
      caption={t('table.caption', { unit: series.unit })}
      columns={columns}
      rows={linesOf(series)}
      rowKey={(line) => String(line.year)}
      empty={<EmptyState title={t('table.empty')} text={t('table.emptyText')} />}
    />
  );
}

function Value({ entry }: { entry: Entry | undefined }) {
  const { t } = useTranslation('target');
  if (!entry) return <>{NO_VALUE}</>;
  return (
    <>
      {formatDecimal(entry.value.includes('/') ? entry.valueShown : entry.value)}
      <span className="cell-sub">
        {entry.evaluationId ? (
          <Link to={`/danh-gia/${entry.evaluationId}` as '/'}>{t('certified.from', { source: entry.source })}</Link>
        ) : (
          entry.source
        )}
      </span>
    </>
  );
}

/** A percentage, or the reason why there is none; nothing for a year that is the baseline's only. */
export function Percent({ measured }: { measured: Measured | undefined }) {
  const { t } = useTranslation('target');
  if (!measured) return <>{NO_VALUE}</>;
  if (measured.notComputable) {
    return <span className="cell-sub">{t(`gap.${measured.notComputable}`)}</span>;
  }
  return <>{formatPercent(measured.percentShown)}</>;
}

export function Met({ met }: { met: boolean | null | undefined }) {
  const { t } = useTranslation('target');
  if (met === null || met === undefined) return <>{NO_VALUE}</>;
  return <Status tone={met ? 'done' : 'warning'} label={t(met ? 'met.yes' : 'met.no')} />;
}
