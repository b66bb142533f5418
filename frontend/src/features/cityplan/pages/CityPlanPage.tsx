import '../cityplan.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe, usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { EmptyState } from '@/components/EmptyState.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatDay } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { StreamCard } from '../components/StreamCard.tsx';
import { costsPath, isLate, planPath, tally } from '../model.ts';
import { costTableQuery, planQuery } from '../queries.ts';
import { planSchema } from '../routes.tsx';

/** The city's plan of a year: four streams, fifteen tasks, and how far the work has come. */
export function CityPlanPage() {
  const { t } = useTranslation('cityplan');
  const state = useTableState(planSchema);
  const { today } = useMe();
  const year = state.filters.year ?? Number(today.slice(0, 4));
  const seesCosts = usePermission('cost:read');
  const query = useQuery(planQuery(year));
  const costs = useQuery({ ...costTableQuery(year), enabled: seesCosts && query.isSuccess });
  const plan = query.data;
  const tasks = plan?.streams.flatMap((stream) => stream.tasks) ?? [];
  const number = tally(tasks);
  const sums = new Map(
    (costs.data?.streams ?? [])
      .flatMap((stream) => stream.tasks)
      .filter((task) => task.line.sum.estimate > 0 || task.line.sum.spent > 0)
      .map((task) => [task.code, task.line.sum]),
  );

  return (
    <div className="page stack city-plan">
      <PageHead
        title={t('title', { year })}
        subtitle={
          plan && (
            <>
              <span>{plan.document}</span>
              <span>{t('today', { day: formatDay(plan.today) })}</span>
              <span>{t('measured')}</span>
            </>
          )
        }
        actions={
          <>
            {plan?.years
              .filter((one) => one !== year)
              .map((one) => (
                <Link key={one} className="page-link" to={planPath(one) as '/'}>
                  {t('yearOf', { year: one })}
                </Link>
              ))}
            <Button onClick={() => window.print()}>{t('print')}</Button>
            {seesCosts && plan && (
              <Link className="page-link" to={costsPath(year) as '/'}>
                {t('costs.all')}
              </Link>
            )}
          </>
        }
      />
      {query.isError ? (
        asProblem(query.error).status === 404 ? (
          <EmptyState title={t('none.title', { year })} text={t('none.text')} />
        ) : (
          <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
        )
      ) : !plan ? (
        <CardSkeleton rows={12} />
      ) : (
        <>
          <div className="plan-counts">
            <span>
              <strong>{formatCount(number.done)}</strong> {t('count.done', { all: number.all })}
            </span>
            <Button
              className={number.late > 0 ? 'plan-count-late' : undefined}
              aria-pressed={state.filters.late ?? false}
              onClick={() => state.filter({ late: state.filters.late ? undefined : true })}
            >
              <strong>{formatCount(number.late)}</strong> {t('count.late')}
            </Button>
          </div>
          {plan.streams.map((stream) => {
            const shown = state.filters.late ? stream.tasks.filter(isLate) : stream.tasks;
            return (
              shown.length > 0 && (
                <StreamCard key={stream.stream} plan={plan} stream={stream} tasks={shown} costs={sums} />
              )
            );
          })}
          {state.filters.late && number.late === 0 && (
            <EmptyState title={t('noneLate.title')} text={t('noneLate.text')} />
          )}
        </>
      )}
    </div>
  );
}
