import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status, type StatusTone } from '@/components/StatusTag.tsx';
import { byStream } from '../model.ts';
import { type Deadline, planTasksQuery } from '../queries.ts';

const TONES: Record<Deadline['state'], StatusTone> = {
  NOT_YET_OPEN: 'neutral',
  OPEN: 'progress',
  DUE_SOON: 'warning',
  OVERDUE: 'error',
  PASSED: 'neutral',
  MET_EARLY: 'done',
  MET_IN_TIME: 'done',
  MET_LATE: 'done',
};

/** The four streams of the plan with their tasks: done, late by how much, or how long there is. */
export function StreamsCard({ year }: { year: number }) {
  const { t } = useTranslation('dashboard');
  const query = useQuery(planTasksQuery(year));
  const streams = query.data && byStream(query.data.items, year);
  const any = streams?.some((one) => one.tasks.length > 0);
  return (
    <Card title={t('streams.title', { year })} subtitle={t('streams.subtitle')}>
      {query.isError ? (
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : !streams ? (
        <CardSkeleton rows={5} />
      ) : !any ? (
        <p className="secondary">{t('streams.none', { year })}</p>
      ) : (
        <div className="dash-streams">
          {streams.map((one) => (
            <section key={one.stream} aria-label={t(`streams.of.${one.stream}`)}>
              <h3>{t(`streams.of.${one.stream}`)}</h3>
              <p className="dash-summary">
                {t('streams.count', { done: one.done, total: one.tasks.length, late: one.late })}
              </p>
              <ul>
                {one.tasks.map((task) => (
                  <li key={task.key}>
                    <Link to={`/lich?year=${year}&q=${task.code}` as '/'} title={task.title ?? undefined}>
                      <span className="clamp-1">{task.title ?? task.code}</span>
                    </Link>
                    <Status tone={TONES[task.state]} label={t(`due.${task.state}`, { count: task.days })} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Card>
  );
}
