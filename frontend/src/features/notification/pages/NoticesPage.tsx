import '../notification.css';
import { useQuery } from '@tanstack/react-query';
import { Button, Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatCount } from '@/lib/format/number.ts';
import { NoticeList } from '../components/NoticeList.tsx';
import { noticesQuery, useReadNotices } from '../queries.ts';
import { noticesSchema } from '../routes.tsx';

/** The whole inbox. */
export function NoticesPage() {
  const { t } = useTranslation('notification');
  const state = useTableState(noticesSchema);
  const query = useQuery(
    noticesQuery({ page: state.params.page, size: state.params.size, unread: state.filters.unread }),
  );
  const read = useReadNotices();
  const inbox = query.data;
  return (
    <div className="page">
      <PageHead
        title={t('title')}
        subtitle={t('subtitle')}
        actions={inbox && inbox.unread > 0 ? <Button onClick={() => void read()}>{t('readAll')}</Button> : undefined}
      />
      <Card flush>
        <FilterBar state={state}>
          <FilterSelect
            label={t('filter')}
            value={state.filters.unread}
            options={[{ value: true, label: t('unread', { shown: formatCount(inbox?.unread ?? 0) }) }]}
            onChange={(unread) => state.filter({ unread })}
          />
        </FilterBar>
        <div className="card-body">
          {query.isError && !inbox ? (
            <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
          ) : !inbox ? (
            <CardSkeleton rows={8} />
          ) : inbox.items.length === 0 ? (
            <EmptyState title={t('empty.title')} text={t('empty.text')} example={t('empty.example')} />
          ) : (
            <>
              <NoticeList notices={inbox.items} />
              <Pagination
                align="end"
                hideOnSinglePage
                current={inbox.page + 1}
                pageSize={inbox.size}
                total={inbox.total}
                showSizeChanger={false}
                onChange={(page, size) => state.turn(page, size)}
              />
            </>
          )}
        </div>
      </Card>
    </div>
  );
}
