import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatDay } from '@/lib/format/date.ts';
import { homePanels } from '@/lib/home-panels.ts';
import { MySections } from '../components/MySections.tsx';
import { TaskCounts } from '../components/TaskCounts.tsx';
import { useTaskColumns } from '../components/task-columns.tsx';
import { byDeadline, entriesOf, inView } from '../model.ts';
import { myTasksQuery } from '../queries.ts';
import { tasksSchema } from '../routes.tsx';

/** The first page of everybody: what is overdue, what is due, who waits for whom. */
export function MyTasksPage() {
  const { t } = useTranslation('tasks');
  const me = useMe();
  const tasks = useQuery(myTasksQuery());
  const state = useTableState(tasksSchema);
  const columns = useTaskColumns();
  const view = state.filters.view;

  return (
    <div className="page">
      <PageHead title={t('title')} subtitle={t('subtitle', { name: me.displayName, today: formatDay(me.today) })} />
      {tasks.isError ? (
        <ProblemAlert problem={asProblem(tasks.error)} onRetry={() => void tasks.refetch()} />
      ) : (
        <div className="stack">
          <TaskCounts tasks={tasks.data} view={view} onView={(next) => state.filter({ view: next })} />
          <MySections />
          {homePanels().map((Panel, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the panels are put in once and never change.
            <Panel key={index} />
          ))}
          <Card title={t(`list.${view ?? 'all'}`)} flush>
            {tasks.data ? (
              <DataTable
                id="my-tasks"
                caption={t('title')}
                columns={columns}
                rows={byDeadline(inView(entriesOf(tasks.data), view))}
                rowKey={(entry) => entry.id}
                empty={
                  <EmptyState
                    title={t(view ? 'empty.view.title' : 'empty.title')}
                    text={t(view ? 'empty.view.text' : 'empty.text')}
                    example={view ? undefined : t('empty.example')}
                  />
                }
              />
            ) : (
              <div className="card-body">
                <CardSkeleton rows={8} />
              </div>
            )}
          </Card>
        </div>
      )}
    </div>
  );
}
