import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import type { OrganizationRow } from '../model.ts';
import { ShareBar } from './ShareBar.tsx';

export function useOrganizationColumns(): Column<OrganizationRow>[] {
  const { t } = useTranslation('catalogue');
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('column.name'),
        fixed: true,
        sortable: true,
        render: (row) => (
          <>
            <Link to={`/organizations/${row.id}` as '/'} className="cell-main">
              {localName({ vi: row.nameVi, en: row.nameEn })}
            </Link>
            <span className="cell-sub">
              {row.code}
              {row.illustrative && (
                <>
                  {' '}
                  <IllustrativeMark />
                </>
              )}
            </span>
          </>
        ),
      },
      { key: 'governingBody', title: t('column.governingBody'), render: (row) => row.governingBodyName },
      {
        key: 'functions',
        title: t('column.functions'),
        width: 260,
        render: (row) => <ShareBar shares={row.functions} />,
      },
      {
        key: 'foundedOn',
        title: t('column.foundedOn'),
        sortable: true,
        render: (row) => <DateText day={row.foundedOn} />,
      },
      {
        key: 'autonomyGroup',
        title: t('column.autonomyGroup'),
        sortable: true,
        render: (row) => (row.autonomyGroup ? t('autonomy', { group: row.autonomyGroup }) : NO_VALUE),
      },
      {
        key: 'active',
        title: t('column.active'),
        render: (row) => (
          <>
            <Status tone={row.active ? 'done' : 'neutral'} label={t(row.active ? 'state.active' : 'state.inactive')} />
            {row.dissolvedOn && (
              <span className="cell-sub">
                {t('until')} <DateText day={row.dissolvedOn} />
              </span>
            )}
          </>
        ),
      },
    ],
    [t],
  );
}
