import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/lib/format/date.ts';
import { type Deadline, planTaskOf, type Step, stepParams } from '../model.ts';

/** Everything about one deadline: clause, wording, why this day, who must act, what follows otherwise. */
export function DeadlineDetail({ deadline }: { deadline: Deadline }) {
  const { t, i18n } = useTranslation('calendar');
  const consequence = i18n.exists(`calendar:consequence.${deadline.consequence}`) ? deadline.consequence : 'TASK_LATE';
  return (
    <dl className="deadline-detail">
      <dt>{t('detail.clause')}</dt>
      <dd>
        {deadline.article}, {deadline.document}
        {deadline.wording && <span className="cell-sub">{t('detail.wording', { wording: deadline.wording })}</span>}
      </dd>
      <dt>{t('detail.why')}</dt>
      <dd>
        <ol>
          {deadline.steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are a fixed sequence and the same may come twice.
            <li key={index}>
              <StepText step={step} />
            </li>
          ))}
        </ol>
      </dd>
      <dt>{t('detail.who')}</dt>
      <dd>
        {deadline.responsible}
        {deadline.coordinating && (
          <span className="cell-sub">{t('detail.coordinating', { who: deadline.coordinating })}</span>
        )}
      </dd>
      <dt>{t('detail.consequence')}</dt>
      <dd>{t(`consequence.${consequence}`)}</dd>
      {deadline.metOn && (
        <>
          <dt>{t('detail.metOn')}</dt>
          <dd>{formatDay(deadline.metOn)}</dd>
        </>
      )}
      {planTaskOf(deadline.key) && (
        <>
          <dt>{t('detail.planTask')}</dt>
          <dd>
            <Link to={planTaskOf(deadline.key) as '/'}>{t('detail.planTaskOpen')}</Link>
          </dd>
        </>
      )}
      {deadline.objectType === 'EVALUATION' && deadline.objectId && (
        <>
          <dt>{t('detail.object')}</dt>
          <dd>
            <Link to={`/danh-gia/${deadline.objectId}` as '/'}>{deadline.objectName}</Link>
          </dd>
        </>
      )}
      {deadline.objectType === 'PROGRAMME' && deadline.objectId && (
        <>
          <dt>{t('detail.programme')}</dt>
          <dd>
            <Link to={`/programmes/${deadline.objectId}` as '/'}>{deadline.objectName}</Link>
          </dd>
        </>
      )}
    </dl>
  );
}

function StepText({ step }: { step: Step }) {
  const { t, i18n } = useTranslation('calendar');
  const params = stepParams(step);
  const event =
    params.event && i18n.exists(`calendar:event.${params.event}`) ? t(`event.${params.event}`) : params.event;
  const why = params.name || (params.why ? t(`dayOff.${params.why}`) : '');
  return <>{t(`step.${step.code}`, { ...params, event, why })}</>;
}
