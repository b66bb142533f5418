import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { DataTable } from '@/components/DataTable.tsx';
import { DateField } from '@/components/DateField.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatCount } from '@/lib/format/number.ts';
import { useAuditColumns } from '../components/audit-columns.tsx';
import { EntryDetails } from '../components/EntryDetails.tsx';
import { ObjectFilter } from '../components/ObjectFilter.tsx';
import { Verification } from '../components/Verification.tsx';
import { actsIn, OBJECT_TYPES } from '../model.ts';
import { auditQuery } from '../queries.ts';
import { auditSchema } from '../routes.tsx';

/** Who did what, when, to which object; append-only and chained, so that nothing can be taken out unseen. */
export function AuditPage() {
  const { t, i18n } = useTranslation('audit');
  const state = useTableState(auditSchema);
  const log = useInfiniteQuery(auditQuery({ ...state.filters, q: state.q || undefined }));
  const rows = log.data?.pages.flatMap((page) => page.items) ?? [];
  const acts = useMemo(
    () =>
      actsIn(i18n.getResourceBundle(i18n.language, 'audit').action).sort((a, b) =>
        a.label.localeCompare(b.label, i18n.language),
      ),
    [i18n, i18n.language],
  );
  const columns = useAuditColumns((filters) => state.filter(filters));

  return (
    <div className="page">
      <PageHead title={t('title')} subtitle={t('subtitle')} />
      <div className="stack">
        <Verification />
        <div className="card">
          <FilterBar state={state} searchLabel={t('search')} table={{ id: 'audit', columns }}>
            <FilterSelect
              label={t('filter.objectType')}
              value={state.filters.objectType}
              options={OBJECT_TYPES.map((value) => ({ value, label: t(`object.${value}`) }))}
              onChange={(objectType) => state.filter({ objectType })}
            />
            <FilterSelect
              label={t('filter.action')}
              value={state.filters.action}
              options={acts}
              onChange={(action) => state.filter({ action })}
              searchable
            />
            <DateField
              label={t('filter.from')}
              placeholder={t('filter.from')}
              value={state.filters.from}
              max={state.filters.to}
              onChange={(from) => state.filter({ from })}
            />
            <DateField
              label={t('filter.to')}
              placeholder={t('filter.to')}
              value={state.filters.to}
              min={state.filters.from}
              onChange={(to) => state.filter({ to })}
            />
            <ObjectFilter value={state.filters.objectId} onChange={(objectId) => state.filter({ objectId })} />
            {state.filters.actor && (
              <Tag closable onClose={() => state.filter({ actor: undefined })}>
                {t('filter.actor', { name: rows[0]?.actorName ?? state.filters.actor })}
              </Tag>
            )}
          </FilterBar>
          {log.isError && rows.length === 0 ? (
            <div className="card-body">
              <ProblemAlert problem={asProblem(log.error)} onRetry={() => void log.refetch()} />
            </div>
          ) : log.isPending ? (
            <div className="card-body">
              <CardSkeleton rows={10} />
            </div>
          ) : (
            <DataTable
              id="audit"
              caption={t('title')}
              columns={columns}
              rows={rows}
              state={state}
              rowKey={(entry) => String(entry.seq)}
              expand={{ render: (entry) => <EntryDetails entry={entry} /> }}
              empty={
                state.filtered ? (
                  <EmptyState title={t('none.title')} text={t('none.text')} />
                ) : (
                  <EmptyState title={t('empty.title')} text={t('empty.text')} example={t('empty.example')} />
                )
              }
            />
          )}
          {rows.length > 0 && (
            <div className="card-body audit-more">
              <span className="secondary" role="status">
                {t('shown', { count: rows.length, shown: formatCount(rows.length) })}
              </span>
              {log.hasNextPage ? (
                <Button onClick={() => void log.fetchNextPage()} loading={log.isFetchingNextPage}>
                  {t('older')}
                </Button>
              ) : (
                <span className="secondary">{t('beginning')}</span>
              )}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
