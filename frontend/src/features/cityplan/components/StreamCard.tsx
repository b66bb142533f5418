import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { formatMoney } from '@/lib/format/number.ts';
import { type CostSum, type Plan, type Task, tally, taskPath } from '../model.ts';
import { Missing } from './Missing.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { TaskTag } from './TaskTag.tsx';

interface StreamCardProps {
  plan: Plan;
  stream: Plan['streams'][number];
  tasks: Task[];
  /** Costs by task; empty for who may not read them. */
  costs: ReadonlyMap<string, CostSum>;
}

/** One stream: its tasks with how far each has come, who leads, what is missing. */
export function StreamCard({ plan, stream, tasks, costs }: StreamCardProps) {
  const { t } = useTranslation('cityplan');
  const number = tally(stream.tasks);
  return (
    <Card
      title={stream.title}
      subtitle={
        <>
          {stream.article} · {t('stream.tally', { done: number.done, all: number.all })}
          {number.late > 0 && <span className="task-late"> · {t('stream.late', { count: number.late })}</span>}
        </>
      }
    >
      <ol className="tasks">
        {tasks.map((task) => (
          <li key={task.code}>
            <div className="task-head">
              <span className="task-code">{task.code}</span>
              <h3>
                <Link to={taskPath(plan.year, task.code) as '/'}>{task.title}</Link>
              </h3>
              <TaskTag task={task} />
            </div>
            <ProgressLine progress={task.progress} label={t('progressOf', { code: task.code })} />
            <p className="task-missing">
              <Missing task={task} today={plan.today} />
            </p>
            <p className="task-facts">
              <span>{t('leadIs', { who: task.responsible })}</span>
              <span>{t('withIs', { who: task.coordinating })}</span>
              <span>
                {task.last
                  ? t('dueIs', { wording: task.wording, day: formatDay(task.last) })
                  : t('standingIs', { wording: task.wording })}
              </span>
              {costs.has(task.code) && (
                <span>
                  {t('costIs', {
                    estimate: formatMoney(String(costs.get(task.code)?.estimate)),
                    spent: formatMoney(String(costs.get(task.code)?.spent)),
                  })}
                </span>
              )}
            </p>
          </li>
        ))}
      </ol>
      <details className="stream-text">
        <summary>{t('stream.text')}</summary>
        <h4>{t('stream.object')}</h4>
        <p>{stream.object}</p>
        <h4>{t('stream.content')}</h4>
        <p className="lines">{stream.content}</p>
      </details>
    </Card>
  );
}
