import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { GradeTag } from '@/components/GradeTag.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDecimal, formatPercent, NO_VALUE } from '@/lib/format/number.ts';
import { campaignSheet } from '../model.ts';
import type { CampaignSimulation } from '../queries.ts';
import { SheetButton } from './SheetButton.tsx';

type Row = CampaignSimulation['items'][number];

/** How many grades turn, whose, and how firmly each stands. */
export function CampaignTable({ simulation }: { simulation: CampaignSimulation }) {
  const { t } = useTranslation('simulation');
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'name',
        title: t('campaign.name'),
        fixed: true,
        render: (row) => (
          <>
            <Link className="cell-main" to={`/danh-gia/${row.evaluationId}/thu-phuong-an` as '/'}>
              {row.organizationName}
            </Link>
            <span className="cell-sub">{row.organizationCode}</span>
          </>
        ),
      },
      {
        key: 'before',
        title: t('change.before'),
        render: (row) => <Outcome outcome={row.before} />,
      },
      {
        key: 'after',
        title: t('change.after'),
        render: (row) => (
          <>
            <Outcome outcome={row.after} />
            {row.flips && <Status tone="warning" label={t('campaign.turned')} />}
          </>
        ),
      },
      {
        key: 'nearest',
        title: t('campaign.nearest'),
        align: 'right',
        render: (row) =>
          row.nearest
            ? t('campaign.distance', { grade: row.nearest.grade, points: formatDecimal(row.nearest.pointsShown) })
            : NO_VALUE,
      },
      {
        key: 'smallest',
        title: t('campaign.smallest'),
        render: (row) =>
          row.smallest
            ? t('campaign.flip', {
                code: row.smallest.indicator,
                points: formatDecimal(row.smallest.pointsShown),
                grade: t(`grade.${row.smallest.grade}`, { defaultValue: row.smallest.grade }),
              })
            : NO_VALUE,
      },
      {
        key: 'kept',
        title: t('campaign.kept', { spread: simulation.spread }),
        align: 'right',
        render: (row) => formatPercent(row.keptPercentShown),
      },
    ],
    [t, simulation.spread],
  );
  const head = ['mark', 'code', 'organization', 'totalBefore', 'gradeBefore', 'totalAfter', 'gradeAfter', 'kept'];
  return (
    <Card
      title={t('campaign.table', { count: simulation.flips })}
      subtitle={simulation.counts
        .map((count) =>
          t('campaign.count', {
            grade: t(`grade.${count.grade}`, { defaultValue: count.grade }),
            before: count.before,
            after: count.after,
          }),
        )
        .join(' · ')}
      flush
      extra={
        <SheetButton
          name={simulation.campaignId.slice(0, 8)}
          sheet={() =>
            campaignSheet(
              simulation,
              head.map((key) => t(`export.${key}`)),
              t('mark.title'),
            )
          }
        />
      }
    >
      <DataTable
        id="simulation-campaign"
        caption={t('campaign.table', { count: simulation.flips })}
        columns={columns}
        rows={simulation.items}
        rowKey={(row) => row.evaluationId}
        empty={<EmptyState title={t('campaign.empty')} text={t('campaign.emptyText')} />}
      />
    </Card>
  );
}

function Outcome({ outcome }: { outcome: Row['before'] }) {
  return (
    <span className="outcome">
      <GradeTag grade={outcome.grade} />
      <span className="number">{formatDecimal(outcome.totalShown)}</span>
    </span>
  );
}
