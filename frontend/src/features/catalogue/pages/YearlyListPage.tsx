import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { LockNotice } from '@/components/LockNotice.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatDay } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { useItemColumns } from '../components/item-columns.tsx';
import { ListActions } from '../components/ListActions.tsx';
import { ListHistory } from '../components/ListHistory.tsx';
import { ListPrint } from '../components/ListPrint.tsx';
import { ListSteps } from '../components/ListSteps.tsx';
import { MissingCard } from '../components/MissingCard.tsx';
import { lastInto, shownItems, type YearlyList } from '../model.ts';
import { yearlyListQuery } from '../queries.ts';
import { listSchema } from '../routes.tsx';
import '../components/catalogue.css';

/** One yearly list (Biểu mẫu 01): its step, its organizations, how it came this far; on paper the form itself. */
export function YearlyListPage() {
  const { t } = useTranslation('catalogue');
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const list = useQuery(yearlyListQuery(id));
  if (list.isError) {
    return (
      <div className="page">
        <PageHead title={t('lists.one')} crumbs={[{ label: t('lists.title'), to: '/yearly-lists' }]} />
        <ProblemAlert problem={asProblem(list.error)} onRetry={() => void list.refetch()} />
      </div>
    );
  }
  return list.data ? <Loaded list={list.data} /> : <PageSkeleton />;
}

function Loaded({ list }: { list: YearlyList }) {
  const { t } = useTranslation('catalogue');
  const state = useTableState(listSchema);
  const columns = useItemColumns(list);
  const rows = useMemo(
    () => shownItems(list.items, state.q, state.filters.included),
    [list.items, state.q, state.filters.included],
  );
  const entered = lastInto(list);

  return (
    <>
      <div className="page screen-only">
        <PageHead
          title={t(`list.title.${list.kind}`, { year: list.year })}
          crumbs={[{ label: t('lists.title'), to: '/yearly-lists' }]}
          subtitle={
            <>
              <StatusTag family="yearlyList" code={list.state} />
              <span>
                {t('list.counts', { included: formatCount(list.includedCount), all: formatCount(list.itemCount) })}
              </span>
              {list.decision && (
                <span>{t('list.decision', { number: list.decision.number, date: formatDay(list.decision.date) })}</span>
              )}
            </>
          }
          actions={<ListActions list={list} />}
        />
        <div className="stack">
          <ListSteps list={list} />
          {list.state === 'APPROVED' ? (
            <LockNotice code="yearlyList.approved" since={entered?.at} by={entered?.byName} />
          ) : (
            list.state !== 'DRAFT' && (
              <LockNotice
                code={`yearlyList.${list.state.toLowerCase()}`}
                since={entered?.at}
                by={entered?.byName}
                liftedBy={list.state === 'PROPOSED' ? 'DOST_LEADER' : 'CITY_LEADER'}
              />
            )
          )}
          <MissingCard list={list} />
          <div className="card">
            <FilterBar state={state} searchLabel={t('list.search')} table={{ id: 'list-items', columns }}>
              <FilterSelect
                label={t('item.included')}
                value={state.filters.included}
                options={[
                  { value: true, label: t('item.in') },
                  { value: false, label: t('item.out') },
                ]}
                onChange={(included) => state.filter({ included })}
              />
            </FilterBar>
            <DataTable
              id="list-items"
              caption={t(`list.title.${list.kind}`, { year: list.year })}
              columns={columns}
              rows={rows}
              state={state}
              rowKey={(item) => item.id}
              empty={<EmptyState title={t('list.empty.title')} text={t('list.empty.text')} />}
            />
          </div>
          <Card title={t('history.title')}>
            <ListHistory list={list} />
          </Card>
        </div>
      </div>
      <ListPrint list={list} />
    </>
  );
}
