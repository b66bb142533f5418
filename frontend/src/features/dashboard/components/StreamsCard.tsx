import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status, type StatusTone } from '@/components/StatusTag.tsx';
import { tally } from '../model.ts';
import { planQuery, type Task } from '../queries.ts';

const TONES: Record<Task['state'], StatusTone> = {
  STANDING: 'neutral',
  NOT_YET_OPEN: 'neutral',
  OPEN: 'progress',
  DUE_SOON: 'warning',
  OVERDUE: 'error',
  MET_EARLY: 'done',
  MET_IN_TIME: 'done',
  MET_LATE: 'done',
};

/** The streams of the plan with their tasks: how much is done, late by how much, or how long there is. */
export function StreamsCard({ year }: { year: number }) {
  const { t } = useTranslation('dashboard');
  const query = useQuery(planQuery(year));
  return (
    <Card title={t('streams.title', { year })} subtitle={t('streams.subtitle')}>
      {query.isError ? (
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <CardSkeleton rows={5} />
      ) : (
        <div className="dash-streams">
          {query.data.streams.map(({ stream, tasks }) => (
            <section key={stream} aria-label={t(`streams.of.${stream}`)}>
              <h3>{t(`streams.of.${stream}`)}</h3>
              <p className="dash-summary">{t('streams.count', tally(tasks))}</p>
              <ul>
                {tasks.map((task) => (
                  <li key={task.code}>
                    <Link to={`/ke-hoach-thanh-pho/${year}/${task.code}` as '/'} title={task.title}>
                      <span className="clamp-1">{task.title}</span>
                    </Link>
                    <span className="dash-task">
                      <Status tone={TONES[task.state]} label={t(`due.${task.state}`, { count: task.days })} />
                      {task.progress.total > 0 && (
                        <span className="secondary">
                          {t('streams.progress', { done: task.progress.done, total: task.progress.total })}
                        </span>
                      )}
                    </span>
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
