import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoney, NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { PHASE_TONE, type ProgrammeRow } from '../model.ts';

export function useProgrammeColumns(): Column<ProgrammeRow>[] {
  const { t } = useTranslation('register');
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('programme.one'),
        fixed: true,
        sortable: true,
        render: (row) => (
          <>
            <Link to={`/programmes/${row.id}` as '/'} className="cell-main">
              {localName({ vi: row.nameVi, en: row.nameEn })}
            </Link>{' '}
            {row.illustrative && <IllustrativeMark />}
            <span className="cell-sub">{row.code}</span>
          </>
        ),
      },
      { key: 'agency', title: t('field.agencyId'), render: (row) => row.agencyName },
      {
        key: 'startsOn',
        title: t('field.span'),
        sortable: true,
        render: (row) => (
          <span className="nowrap">
            <DateText day={row.startsOn} /> – <DateText day={row.endsOn} />
          </span>
        ),
      },
      {
        key: 'phase',
        title: t('field.phase'),
        render: (row) => <Status tone={PHASE_TONE[row.phase]} label={t(`phase.${row.phase}`)} />,
      },
      {
        key: 'next',
        title: t('programme.next'),
        render: (row) =>
          row.next ? (
            <>
              {t(`stage.${row.next.stage}`)}
              <span className="cell-sub">
                {t('programme.until')} <DateText day={row.next.closesOn} />
              </span>
            </>
          ) : (
            NO_VALUE
          ),
      },
      {
        key: 'overdue',
        title: t('programme.overdue'),
        render: (row) =>
          row.overdue.length === 0 ? (
            NO_VALUE
          ) : (
            <Status tone="error" label={row.overdue.map((stage) => t(`stage.${stage}`)).join(', ')} />
          ),
      },
      {
        key: 'budget',
        title: t('field.budget'),
        align: 'right',
        render: (row) => formatMoney(String(row.budgetTotal)),
      },
    ],
    [t],
  );
}
