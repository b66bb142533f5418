import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { DateText } from '@/components/DateText.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { type Programme, STAGE_TONE, type Stage, spoken } from '../model.ts';
import { BeginStageForm, ConcludeStageForm, WaiveStageForm, windowText } from './DecisionForms.tsx';

type Open = { what: 'begin' | 'conclude'; stage: Stage } | { what: 'waive' } | null;

/** The four stages: window with clause and derivation, state, what each came to, and what can be done now. */
export function StagesCard({ programme }: { programme: Programme }) {
  const { t } = useTranslation('register');
  const [open, setOpen] = useState<Open>(null);
  const may = (action: Programme['allowedActions'][number]) => programme.allowedActions.includes(action);
  const close = () => setOpen(null);
  return (
    <Card
      title={t('stages.title')}
      subtitle={t('stages.hint')}
      extra={may('WAIVE_STAGE') && <Button onClick={() => setOpen({ what: 'waive' })}>{t('waive.action')}</Button>}
    >
      <ol className="stage-list">
        {programme.stages.map((stage) => (
          <li key={stage.stage} className="stage-card">
            <h3>{t(`stage.${stage.stage}`)}</h3>
            <Status
              tone={STAGE_TONE[stage.state]}
              label={
                stage.state === 'OVERDUE'
                  ? t('due.late', { days: formatCount(stage.daysLate) })
                  : t(`stageState.${stage.state}`)
              }
            />
            <span className="nowrap">{windowText(stage)}</span>
            <span className="secondary">
              {stage.clauseArticle} {stage.clauseDocument}
            </span>
            <details>
              <summary>{t('stages.why')}</summary>
              <ol className="secondary">
                {stage.steps.map((step, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one derivation keep their order.
                  <li key={index}>{t(`step.${step.code}`, spoken(step.params))}</li>
                ))}
              </ol>
            </details>
            {stage.criteriaSetId && (
              <Link to={`/criteria-sets/${stage.criteriaSetId}` as '/'} className="secondary">
                {t('stages.set', { code: stage.criteriaSetCode })}
              </Link>
            )}
            {stage.record && <StageRecord stage={stage} />}
            {may('BEGIN_STAGE') && !stage.record && stage.state !== 'WAIVED' && stage.state !== 'FALLS_AWAY' && (
              <Button size="small" onClick={() => setOpen({ what: 'begin', stage })}>
                {t('begin.action')}
              </Button>
            )}
            {may('CONCLUDE_STAGE') && stage.record && !stage.record.concludedOn && (
              <Button size="small" type="primary" onClick={() => setOpen({ what: 'conclude', stage })}>
                {t('conclude.action')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {open?.what === 'begin' && <BeginStageForm programme={programme} stage={open.stage} onClose={close} />}
      {open?.what === 'conclude' && <ConcludeStageForm programme={programme} stage={open.stage} onClose={close} />}
      {open?.what === 'waive' && <WaiveStageForm programme={programme} onClose={close} />}
    </Card>
  );
}

function StageRecord({ stage }: { stage: Stage }) {
  const { t } = useTranslation('register');
  const record = stage.record;
  if (!record) return null;
  return (
    <>
      <span>
        {t(`method.${record.method}`)} · <DateText day={record.begunOn} />
      </span>
      {record.exceptionId && <span className="secondary">{t('stages.exception')}</span>}
      {record.conclusion && (
        <span>
          {record.conclusion}
          <span className="cell-sub">
            {record.document} · <DateText day={record.concludedOn} />
          </span>
        </span>
      )}
    </>
  );
}
