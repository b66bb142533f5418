import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { formatDay } from '@/lib/format/date.ts';
import type { Deadline } from '../model.ts';
import { DeadlineDetail } from './DeadlineDetail.tsx';
import { DueTag } from './DueTag.tsx';
import { useTitle } from './title.ts';

/** Deadlines by day; each opens to its clause and its derivation. */
export function DeadlineList({ deadlines }: { deadlines: Deadline[] }) {
  const { t } = useTranslation('calendar');
  const title = useTitle();
  const columns: Column<Deadline>[] = [
    {
      key: 'last',
      title: t('column.last'),
      fixed: true,
      render: (one) => (
        <>
          <span className="cell-main number">{formatDay(one.last)}</span>
          {one.wording && <span className="cell-sub">{one.wording}</span>}
        </>
      ),
    },
    {
      key: 'title',
      title: t('column.title'),
      fixed: true,
      render: (one) => (
        <>
          <span className="cell-main">{title(one)}</span>
          <span className="cell-sub">
            {one.article}, {one.document}
          </span>
        </>
      ),
    },
    {
      key: 'who',
      title: t('column.who'),
      render: (one) => (
        <>
          {one.responsible}
          {one.mine && <span className="cell-sub deadline-mine">{t('mine')}</span>}
        </>
      ),
    },
    { key: 'state', title: t('column.state'), fixed: true, render: (one) => <DueTag deadline={one} /> },
  ];
  return (
    <DataTable
      id="calendar"
      caption={t('list')}
      columns={columns}
      rows={deadlines}
      rowKey={(one) => one.key}
      expand={{ render: (one) => <DeadlineDetail deadline={one} /> }}
      empty={<EmptyState title={t('empty.title')} text={t('empty.text')} />}
    />
  );
}
