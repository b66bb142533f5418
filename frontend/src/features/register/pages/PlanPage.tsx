import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { localName } from '@/lib/i18n.ts';
import { ChainCard } from '../components/ChainCard.tsx';
import { EvaluationsCard } from '../components/EvaluationsCard.tsx';
import { LinksCard } from '../components/LinksCard.tsx';
import { ObjectivesCard } from '../components/Objectives.tsx';
import { AttainmentCard, FindingsCard } from '../components/Outcomes.tsx';
import { PapersCard } from '../components/Papers.tsx';
import { PeriodCard } from '../components/PeriodCard.tsx';
import { PlanForm } from '../components/PlanForm.tsx';
import { PHASE_TONE, type Plan, yearsOf } from '../model.ts';
import { planQuery } from '../queries.ts';
import '../components/register.css';

/** One plan: what makes it up, its result, objectives and indicators, findings, and how its indicators go on. */
export function PlanPage() {
  const { t } = useTranslation('register');
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const plan = useQuery(planQuery(id));
  if (plan.isError) {
    return (
      <div className="page">
        <PageHead title={t('plan.one')} crumbs={[{ label: t('plan.title'), to: '/plans' }]} />
        <ProblemAlert problem={asProblem(plan.error)} onRetry={() => void plan.refetch()} />
      </div>
    );
  }
  return plan.data ? <Loaded plan={plan.data} /> : <PageSkeleton />;
}

function Loaded({ plan }: { plan: Plan }) {
  const { t } = useTranslation('register');
  const seesLog = usePermission('audit:read');
  const seesEvaluations = usePermission('evaluation:read');
  const [editing, setEditing] = useState(false);
  const may = (action: Plan['allowedActions'][number]) => plan.allowedActions.includes(action);
  return (
    <div className="page">
      <PageHead
        title={localName({ vi: plan.nameVi, en: plan.nameEn })}
        mark={plan.illustrative && <IllustrativeMark />}
        crumbs={[{ label: t('plan.title'), to: '/plans' }]}
        subtitle={
          <>
            <Status tone={PHASE_TONE[plan.phase]} label={t(`phase.${plan.phase}`)} />
            <span>{t(`level.${plan.level}`)}</span>
            <span>{yearsOf(plan)}</span>
            <span>{plan.code}</span>
            <span>{plan.agencyName}</span>
            {plan.periodId && (
              <span>
                <Link to={`/plans/${plan.periodId}` as '/'}>{plan.periodName}</Link>
              </span>
            )}
          </>
        }
        actions={
          may('EDIT') && (
            <Button type="primary" onClick={() => setEditing(true)}>
              {t('change')}
            </Button>
          )
        }
      />
      <div className="stack">
        {plan.level === 'PERIOD' ? <PeriodCard plan={plan} /> : <AttainmentCard plan={plan} />}
        <ObjectivesCard objectId={plan.id} objectType="PLAN" maySet={may('SET_OBJECTIVES')} />
        <ChainCard plan={plan} />
        <FindingsCard plan={plan} />
        <LinksCard objectId={plan.id} />
        {seesEvaluations && <EvaluationsCard objectId={plan.id} />}
        <PapersCard objectId={plan.id} mayAdd={may('SET_OBJECTIVES')} />
        {plan.scope && (
          <Card title={t('field.scope')}>
            <p>{plan.scope}</p>
          </Card>
        )}
        {seesLog && (
          <p className="secondary no-print">
            <Link to="/audit" search={{ objectType: 'plan', objectId: plan.id } as never}>
              {t('log')}
            </Link>
          </p>
        )}
      </div>
      {editing && <PlanForm plan={plan} onClose={() => setEditing(false)} />}
    </div>
  );
}
