import '../cityplan.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { CostsCard } from '../components/CostsCard.tsx';
import { Missing } from '../components/Missing.tsx';
import { PartList } from '../components/PartList.tsx';
import { ProgressLine } from '../components/ProgressLine.tsx';
import { TaskTag } from '../components/TaskTag.tsx';
import { planPath } from '../model.ts';
import { taskQuery } from '../queries.ts';

/** One task of the plan: what it asks for, how far the work has come, who must act, what it costs. */
export function CityPlanTaskPage() {
  const { t, i18n } = useTranslation('cityplan');
  const { year: written, code } = useParams({ strict: false }) as { year: string; code: string };
  const year = Number(written);
  const seesCosts = usePermission('cost:read');
  const query = useQuery(taskQuery(year, code));
  const found = query.data;
  if (!found) {
    return (
      <div className="page stack">
        <PageHead title={t('taskTitle', { code })} crumbs={[{ label: t('title', { year }), to: planPath(year) }]} />
        {query.isError ? (
          <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
        ) : (
          <CardSkeleton rows={10} />
        )}
      </div>
    );
  }
  const { task } = found;
  const consequence = i18n.exists(`calendar:consequence.${task.consequence}`) ? task.consequence : 'TASK_LATE';
  return (
    <div className="page stack city-plan">
      <PageHead
        title={t('taskHead', { code: task.code, title: task.title })}
        crumbs={[{ label: t('title', { year }), to: planPath(year) }]}
        mark={<TaskTag task={task} />}
        subtitle={<span>{found.streamTitle}</span>}
        actions={<Button onClick={() => window.print()}>{t('print')}</Button>}
      />
      <Card title={t('progress.title')} subtitle={t('progress.hint', { day: formatDay(found.today) })}>
        <div className="stack">
          <ProgressLine progress={task.progress} label={t('progressOf', { code: task.code })} />
          <p className="task-missing">
            <Missing task={task} today={found.today} />
          </p>
          {task.progress.open.length > 0 && (
            <>
              <h3>{t('progress.open')}</h3>
              <PartList parts={task.progress.open} label={t('progress.openTable')} />
            </>
          )}
          {task.progress.hidden > 0 && (
            <p className="secondary">{t('progress.hidden', { count: task.progress.hidden })}</p>
          )}
          {found.done.length > 0 && (
            <details>
              <summary>{t('progress.done', { count: found.done.length })}</summary>
              <PartList parts={found.done} label={t('progress.doneTable')} />
            </details>
          )}
        </div>
      </Card>
      {seesCosts && <CostsCard year={year} code={code} />}
      <Card title={t('about.title')}>
        <dl className="facts">
          <dt>{t('about.content')}</dt>
          <dd className="lines">{found.content}</dd>
          <dt>{t('about.products')}</dt>
          <dd>{found.products}</dd>
          <dt>{t('about.lead')}</dt>
          <dd>{task.responsible}</dd>
          <dt>{t('about.with')}</dt>
          <dd>{task.coordinating}</dd>
          <dt>{t('about.due')}</dt>
          <dd>
            {t('about.wording', { wording: task.wording })}
            {task.last && <span className="cell-sub">{t('about.last', { day: formatDay(task.last) })}</span>}
            {found.steps.map((step) => (
              <span className="cell-sub" key={step.code}>
                {t(`calendar:step.${step.code}`, {
                  ...spoken(step.params),
                  why: step.params.name || (step.params.why ? t(`calendar:dayOff.${step.params.why}`) : ''),
                })}
              </span>
            ))}
          </dd>
          <dt>{t('about.funding')}</dt>
          <dd>{task.funding}</dd>
          <dt>{t('about.clause')}</dt>
          <dd>
            {task.article}, {found.document}
          </dd>
          <dt>{t('about.consequence')}</dt>
          <dd>{t(`calendar:consequence.${consequence}`)}</dd>
        </dl>
      </Card>
    </div>
  );
}

const spoken = (params: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value]),
  );
