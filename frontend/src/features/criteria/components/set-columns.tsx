import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types.ts';
import type { Column } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';

export function useSetColumns(): Column<Schema<'CriteriaSetRow'>>[] {
  const { t } = useTranslation('criteria');
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('column.name'),
        fixed: true,
        sortable: true,
        render: (set) => (
          <>
            <Link to={`/criteria-sets/${set.id}` as '/'} className="cell-main">
              {localName({ vi: set.nameVi, en: set.nameEn })}
            </Link>
            <span className="cell-sub">{set.code}</span>
          </>
        ),
      },
      {
        key: 'kind',
        title: t('column.kind'),
        sortable: true,
        render: (set) => (
          <>
            {t(`kind.${set.kind}`)}
            {set.stage && <span className="cell-sub">{t(`stage.${set.stage}`)}</span>}
          </>
        ),
      },
      { key: 'appendix', title: t('column.appendix'), sortable: true, render: (set) => set.appendix },
      {
        key: 'setVersion',
        title: t('column.version'),
        sortable: true,
        align: 'right',
        render: (set) => set.setVersion,
      },
      {
        key: 'indicators',
        title: t('column.indicators'),
        align: 'right',
        render: (set) => formatCount(set.indicatorCount),
      },
      {
        key: 'status',
        title: t('column.status'),
        fixed: true,
        render: (set) => <StatusTag family="criteriaSet" code={set.status} />,
      },
      {
        key: 'official',
        title: t('column.official'),
        render: (set) => (set.official ? t('official') : <IllustrativeMark />),
      },
      {
        key: 'publishedAt',
        title: t('column.publishedAt'),
        sortable: true,
        render: (set) => <DateText moment={set.publishedAt} />,
      },
    ],
    [t],
  );
}
