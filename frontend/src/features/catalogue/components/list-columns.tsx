import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types.ts';
import type { Column } from '@/components/DataTable.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';

export function useListColumns(): Column<Schema<'YearlyListRow'>>[] {
  const { t } = useTranslation('catalogue');
  return useMemo(
    () => [
      {
        key: 'year',
        title: t('list.name'),
        fixed: true,
        sortable: true,
        render: (list) => (
          <Link to={`/yearly-lists/${list.id}` as '/'} className="cell-main">
            {t(`list.title.${list.kind}`, { year: list.year })}
          </Link>
        ),
      },
      {
        key: 'state',
        title: t('list.state'),
        fixed: true,
        sortable: true,
        render: (list) => <StatusTag family="yearlyList" code={list.state} />,
      },
      { key: 'next', title: t('list.next'), render: (list) => t(`list.waits.${list.state}`) },
      {
        key: 'included',
        title: t('list.included'),
        align: 'right',
        render: (list) =>
          t('list.ofAll', { included: formatCount(list.includedCount), all: formatCount(list.itemCount) }),
      },
    ],
    [t],
  );
}
