import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { formatCount, NO_VALUE } from '@/lib/format/number.ts';
import { addressOf, type Entry, nameOf, OBJECT_TYPES } from '../model.ts';

type ObjectType = (typeof OBJECT_TYPES)[number];

/** Number, moment, who, what, on which object, why. */
export function useAuditColumns(
  onFilter: (filters: { objectType?: ObjectType; objectId?: string; actor?: string }) => void,
): Column<Entry>[] {
  const { t } = useTranslation('audit');
  return useMemo(
    () => [
      { key: 'seq', title: t('column.seq'), align: 'right', width: 76, render: (entry) => formatCount(entry.seq) },
      { key: 'at', title: t('column.at'), fixed: true, width: 150, render: (entry) => <DateText moment={entry.at} /> },
      {
        key: 'actor',
        title: t('column.actor'),
        render: (entry) => (
          <button
            type="button"
            className="audit-actor"
            title={t('onlyActor', { name: entry.actorName })}
            onClick={() => onFilter({ actor: entry.actorSubject })}
          >
            {entry.actorName}
          </button>
        ),
      },
      {
        key: 'action',
        title: t('column.action'),
        fixed: true,
        render: (entry) => (
          <span className="cell-main">{t(`action.${entry.action}`, { defaultValue: entry.action })}</span>
        ),
      },
      {
        key: 'object',
        title: t('column.object'),
        fixed: true,
        render: (entry) => {
          const address = addressOf(entry);
          const recorded = nameOf(entry);
          const name =
            entry.objectType === 'yearly-list' && recorded
              ? t('named.yearly-list', { name: recorded })
              : (recorded ?? t(`object.${entry.objectType}`, { defaultValue: entry.objectType }));
          return (
            <>
              {address ? <Link {...(address as { to: '/' })}>{name}</Link> : <span>{name}</span>}
              <span className="cell-sub">{t(`object.${entry.objectType}`, { defaultValue: entry.objectType })}</span>
            </>
          );
        },
      },
      { key: 'reason', title: t('column.reason'), width: 200, render: (entry) => entry.reason ?? NO_VALUE },
      {
        key: 'only',
        title: t('column.only'),
        render: (entry) => (
          <Button
            size="small"
            onClick={() =>
              onFilter({
                objectType: OBJECT_TYPES.find((type) => type === entry.objectType),
                objectId: entry.objectId,
              })
            }
          >
            {t('only')}
            <span className="visually-hidden">: {nameOf(entry) ?? entry.objectId}</span>
          </Button>
        ),
      },
    ],
    [t, onFilter],
  );
}
