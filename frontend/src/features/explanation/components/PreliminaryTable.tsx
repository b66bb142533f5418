import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { formatDecimal, formatPercent, NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import type { CurrentLine, Explanations } from '../queries.ts';
import { ExplainAction } from './ExplainAction.tsx';

interface TableProps {
  explanations: Explanations;
  lines: CurrentLine[];
}

/** The preliminary result indicator by indicator; what can be explained has a button. */
export function PreliminaryTable({ explanations, lines }: TableProps) {
  const { t } = useTranslation('explanation');
  const explains = explanations.allowedActions.includes('EXPLAIN');
  const said = useMemo(
    () =>
      new Set(
        explanations.items
          .filter((item) => item.windowId === explanations.window?.id)
          .map((item) => item.indicatorCode),
      ),
    [explanations],
  );
  const columns = useMemo<Column<CurrentLine>[]>(
    () => [
      {
        key: 'name',
        title: t('table.indicator'),
        fixed: true,
        render: (line) => (
          <>
            <span className="cell-main clamp-2">{localName(line)}</span>
            <span className="cell-sub">{line.code}</span>
          </>
        ),
      },
      {
        key: 'raw',
        title: t('effect.raw'),
        align: 'right',
        render: (line) => (line.rawShown ? formatDecimal(line.rawShown) : NO_VALUE),
      },
      {
        key: 'share',
        title: t('effect.share'),
        align: 'right',
        render: (line) => (line.sharePercentShown ? formatPercent(line.sharePercentShown) : NO_VALUE),
      },
      {
        key: 'points',
        title: t('effect.points'),
        align: 'right',
        render: (line) =>
          line.pointsShown
            ? t('table.of', {
                points: formatDecimal(line.pointsShown),
                weight: formatDecimal(line.effectiveWeightShown),
              })
            : t('table.notApplicable'),
      },
      ...(explains
        ? [
            {
              key: 'explain',
              title: t('table.explain'),
              render: (line: CurrentLine) =>
                said.has(line.code) ? (
                  t('table.said')
                ) : (
                  <ExplainAction evaluationId={explanations.evaluationId} line={line} />
                ),
            },
          ]
        : []),
    ],
    [t, explains, said, explanations.evaluationId],
  );
  return (
    <DataTable
      id="preliminary"
      caption={t('table.caption')}
      columns={columns}
      rows={lines}
      rowKey={(line) => line.code}
      empty={<EmptyState title={t('table.empty')} text={t('table.emptyText')} />}
    />
  );
}
