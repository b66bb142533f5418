import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { DateText } from '@/components/DateText.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { EvaluationsCard } from '../components/EvaluationsCard.tsx';
import { LinksCard } from '../components/LinksCard.tsx';
import { ObjectivesCard } from '../components/Objectives.tsx';
import { PapersCard } from '../components/Papers.tsx';
import { BaselineCard, NotesCard } from '../components/PolicyData.tsx';
import { PolicyForm } from '../components/PolicyForm.tsx';
import { PHASE_TONE, type Policy } from '../model.ts';
import { policyQuery } from '../queries.ts';
import '../components/register.css';

/** One policy: its data set, objectives before and after, coordination, difficulties, papers. */
export function PolicyPage() {
  const { t } = useTranslation('register');
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const policy = useQuery(policyQuery(id));
  if (policy.isError) {
    return (
      <div className="page">
        <PageHead title={t('policy.one')} crumbs={[{ label: t('policy.title'), to: '/policies' }]} />
        <ProblemAlert problem={asProblem(policy.error)} onRetry={() => void policy.refetch()} />
      </div>
    );
  }
  return policy.data ? <Loaded policy={policy.data} /> : <PageSkeleton />;
}

function Loaded({ policy }: { policy: Policy }) {
  const { t } = useTranslation('register');
  const seesLog = usePermission('audit:read');
  const seesEvaluations = usePermission('evaluation:read');
  const [editing, setEditing] = useState(false);
  const may = (action: Policy['allowedActions'][number]) => policy.allowedActions.includes(action);
  return (
    <div className="page">
      <PageHead
        title={localName({ vi: policy.nameVi, en: policy.nameEn })}
        mark={policy.illustrative && <IllustrativeMark />}
        crumbs={[{ label: t('policy.title'), to: '/policies' }]}
        subtitle={
          <>
            <Status tone={PHASE_TONE[policy.phase]} label={t(`policyPhase.${policy.phase}`)} />
            <span>{t(`policyType.${policy.type}`)}</span>
            <span>{policy.code}</span>
            <span>{policy.agencyName}</span>
            <span>
              {t('policy.startsOn')} <DateText day={policy.startsOn} />
            </span>
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
        <BaselineCard policy={policy} />
        <ObjectivesCard objectId={policy.id} objectType="POLICY" maySet={may('SET_OBJECTIVES')} />
        <NotesCard policy={policy} />
        <Card title={t('field.affected')}>
          <p>{policy.affected ?? NO_VALUE}</p>
          {policy.scope && <p className="secondary">{policy.scope}</p>}
        </Card>
        <LinksCard objectId={policy.id} />
        {seesEvaluations && <EvaluationsCard objectId={policy.id} />}
        <PapersCard objectId={policy.id} mayAdd={may('SET_OBJECTIVES')} />
        {seesLog && (
          <p className="secondary no-print">
            <Link to="/audit" search={{ objectType: 'policy', objectId: policy.id } as never}>
              {t('log')}
            </Link>
          </p>
        )}
      </div>
      {editing && <PolicyForm policy={policy} onClose={() => setEditing(false)} />}
    </div>
  );
}
