import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { formatDecimal, formatPercent } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import type { Result } from '../queries.ts';

type Group = Result['groups'][number];

/** Points of each group against its weight after what is not applicable was spread. */
export function GroupTable({ result }: { result: Result }) {
  const { t } = useTranslation('classification');
  const columns = useMemo<Column<Group>[]>(
    () => [
      {
        key: 'name',
        title: t('groups.name'),
        fixed: true,
        render: (group) => (
          <>
            <span className="cell-main">{localName(group)}</span>
            <span className="cell-sub">{t('groups.code', { code: group.code })}</span>
          </>
        ),
      },
      {
        key: 'weight',
        title: t('groups.weight'),
        align: 'right',
        render: (g) => formatDecimal(g.effectiveWeightShown),
      },
      {
        key: 'points',
        title: t('groups.points'),
        align: 'right',
        render: (g) => <b>{formatDecimal(g.pointsShown)}</b>,
      },
      {
        key: 'percent',
        title: t('groups.percent'),
        align: 'right',
        render: (g) => (
          <span className="bar-cell">
            <span className="bar-track" aria-hidden="true">
              <span className="bar-fill" style={{ width: `${Number(g.percentShown)}%` }} />
            </span>
            {formatPercent(g.percentShown)}
          </span>
        ),
      },
    ],
    [t],
  );
  return (
    <DataTable
      id="result-groups"
      caption={t('groups.title')}
      columns={columns}
      rows={result.groups}
      rowKey={(group) => group.code}
      empty={<EmptyState title={t('groups.none')} text={t('groups.noneText')} />}
    />
  );
}
