import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import type { Column } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { type Item, objectPath, type YearlyList, yearsText } from '../model.ts';
import { useListActs } from '../queries.ts';
import { ShareBar } from './ShareBar.tsx';

/** An organization on the list; while the list is a draft also the choice to leave it out. */
export function useItemColumns(list: YearlyList): Column<Item>[] {
  const { t } = useTranslation(['catalogue', 'domain']);
  const editable = list.allowedActions.includes('EDIT');
  return useMemo(() => {
    const columns: Column<Item>[] = [
      { key: 'number', title: t('catalogue:item.number'), align: 'right', width: 60, render: (_, index) => index + 1 },
      {
        key: 'name',
        title: t('catalogue:column.name'),
        fixed: true,
        render: (item) => (
          <>
            <Link to={objectPath(list.kind, item.organizationId) as '/'} className="cell-main">
              {localName({ vi: item.nameVi, en: item.nameEn })}
            </Link>
            <span className="cell-sub">{item.code}</span>
          </>
        ),
      },
      {
        key: 'governingBody',
        title: t(list.kind === 'ORGANIZATION' ? 'catalogue:column.governingBody' : 'catalogue:item.lead'),
        render: (item) => item.governingBodyName,
      },
      ...ownColumns(list.kind, t),
      {
        key: 'dataYears',
        title: t(list.kind === 'ORGANIZATION' ? 'catalogue:item.dataYears' : 'catalogue:item.period'),
        render: (item) => <span className="no-wrap">{yearsText(item.dataYears) || NO_VALUE}</span>,
      },
      {
        key: 'included',
        title: t('catalogue:item.included'),
        fixed: true,
        render: (item) => (
          <>
            <Status
              tone={item.included ? 'done' : 'neutral'}
              label={t(item.included ? 'catalogue:item.in' : 'catalogue:item.out')}
            />
            {item.reason && <span className="cell-sub">{item.reason}</span>}
            {item.addedBecause && (
              <span className="cell-sub">{t('catalogue:item.added', { reason: item.addedBecause })}</span>
            )}
          </>
        ),
      },
    ];
    if (!editable) return columns;
    return [
      ...columns,
      {
        key: 'decide',
        title: t('catalogue:item.decide'),
        fixed: true,
        render: (item) => <Decide list={list} item={item} />,
      },
    ];
  }, [t, editable, list]);
}

/** What only organizations, and only programmes have. */
function ownColumns(kind: string, t: TFunction<['catalogue', 'domain']>): Column<Item>[] {
  if (kind === 'ORGANIZATION') {
    return [
      {
        key: 'functions',
        title: t('catalogue:column.functions'),
        width: 220,
        render: (item) => <ShareBar shares={item.functions} />,
      },
      { key: 'foundedOn', title: t('catalogue:column.foundedOn'), render: (item) => <DateText day={item.foundedOn} /> },
    ];
  }
  const since: Column<Item> = {
    key: 'foundedOn',
    title: t('catalogue:item.startsOn'),
    render: (item) => <DateText day={item.foundedOn} />,
  };
  if (kind !== 'PROGRAMME') return [since];
  return [
    {
      key: 'stage',
      title: t('catalogue:item.stage'),
      render: (item) => (item.stage ? t(`domain:stage.${item.stage}`) : NO_VALUE),
    },
    since,
  ];
}

function Decide({ list, item }: { list: YearlyList; item: Item }) {
  const { t } = useTranslation('catalogue');
  const acts = useListActs();
  const name = localName({ vi: item.nameVi, en: item.nameEn });
  return item.included ? (
    <ConfirmAction
      label={t('item.leaveOut.action')}
      title={t('item.leaveOut.title', { name })}
      text={t('item.leaveOut.text')}
      reason="required"
      button={{ size: 'small', 'aria-label': t('item.leaveOut.named', { name }) }}
      onConfirm={({ reason }) => acts.decide(list, item.id, { included: false, reason: String(reason).trim() })}
    />
  ) : (
    <ConfirmAction
      label={t('item.takeIn.action')}
      title={t('item.takeIn.title', { name })}
      text={t('item.takeIn.text')}
      button={{ size: 'small', 'aria-label': t('item.takeIn.named', { name }) }}
      onConfirm={() => acts.decide(list, item.id, { included: true })}
    />
  );
}
