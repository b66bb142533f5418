import { Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { formatDecimal, formatPercent } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { changedParts, evaluationSheet } from '../model.ts';
import type { Simulation } from '../queries.ts';
import { SheetButton } from './SheetButton.tsx';

type Part = Simulation['parts'][number];

/** Weight, reach and points of every indicator, as they stand and as they would be. */
export function PartsTable({ simulation }: { simulation: Simulation }) {
  const { t } = useTranslation('simulation');
  const [all, setAll] = useState(false);
  const columns = useMemo<Column<Part>[]>(
    () => [
      {
        key: 'name',
        title: t('parts.name'),
        fixed: true,
        render: (part) => (
          <>
            <span className="cell-main">{localName(part)}</span>
            <span className="cell-sub">{part.code}</span>
          </>
        ),
      },
      pair('weight', t('parts.weight'), (part) => [part.weightBefore, part.weightAfter], formatDecimal),
      pair('share', t('parts.share'), (part) => [part.sharePercentBefore, part.sharePercentAfter], formatPercent),
      pair('points', t('parts.points'), (part) => [part.pointsBefore, part.pointsAfter], formatDecimal),
    ],
    [t],
  );
  const head = [
    'mark',
    'code',
    'name',
    'weightBefore',
    'weightAfter',
    'shareBefore',
    'shareAfter',
    'pointsBefore',
    'pointsAfter',
  ];
  return (
    <Card
      title={t('parts.title')}
      subtitle={t('parts.subtitle')}
      flush
      extra={
        <SheetButton
          name={simulation.evaluationId.slice(0, 8)}
          sheet={() =>
            evaluationSheet(
              simulation,
              head.map((key) => t(`export.${key}`)),
              t('mark.title'),
            )
          }
        />
      }
    >
      <div className="card-body no-print">
        <Checkbox checked={all} onChange={(event) => setAll(event.target.checked)}>
          {t('parts.all', { count: simulation.parts.length })}
        </Checkbox>
      </div>
      <DataTable
        id="simulation-parts"
        caption={t('parts.title')}
        columns={columns}
        rows={all ? simulation.parts : changedParts(simulation)}
        rowKey={(part) => part.code}
        empty={<EmptyState title={t('parts.none')} text={t('parts.noneText')} />}
      />
    </Card>
  );
}

function pair(
  key: string,
  title: string,
  values: (part: Part) => [string | null | undefined, string | null | undefined],
  format: (value: string | null | undefined) => string,
): Column<Part> {
  return {
    key,
    title,
    align: 'right',
    render: (part) => {
      const [before, after] = values(part);
      return before === after ? (
        format(before)
      ) : (
        <>
          <span className="secondary">{`${format(before)} → `}</span> <b>{format(after)}</b>
        </>
      );
    },
  };
}
