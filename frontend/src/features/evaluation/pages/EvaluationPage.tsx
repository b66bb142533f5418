import '../evaluation.css';
import '../sheet-tree.css';
import '../sheet.css';
import '../sheet-evidence.css';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { DeadlineText } from '@/components/DeadlineText.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { LockNotice } from '@/components/LockNotice.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { localName } from '@/lib/i18n.ts';
import { CorrectionNotice } from '../components/CorrectionNotice.tsx';
import { EvaluationActions } from '../components/EvaluationActions.tsx';
import { EvaluationTabs, tabAt, tabsFor } from '../components/EvaluationTabs.tsx';
import { Receipts } from '../components/Receipts.tsx';
import { StateSteps } from '../components/StateSteps.tsx';
import { useEvaluationId } from '../hooks.ts';
import type { Evaluation } from '../model.ts';
import { evaluationQuery } from '../queries.ts';

/** Where objects of other kinds than organizations are shown with everything known of them. */
const REGISTERS: Record<string, string> = { POLICY: 'policies', PLAN: 'plans', PROGRAMME: 'programmes' };

/** A deadline locks by itself: nobody is named, and who supplies finds the way to ask for more time. */
function lockOf(evaluation: Evaluation, supplies: boolean) {
  const { code, since, by, liftedBy, sealNumber } = evaluation.lock ?? { code: '' };
  if (code !== 'collection.locked.deadline') return { code, since, by, liftedBy, sealNumber };
  return { code, since, liftedBy, ask: supplies ? `/danh-gia/${evaluation.id}/yeu-cau` : undefined };
}

/** One evaluation: where it stands, what locks it, what may be done, and its tabs. */
export function EvaluationPage() {
  const { t } = useTranslation(['evaluation', 'domain']);
  const { permissions } = useMe();
  const id = useEvaluationId();
  const query = useQuery(evaluationQuery(id));
  const path = useLocation({ select: (location) => location.pathname.replace(/\/$/, '') });
  const evaluation = query.data;

  if (!evaluation) {
    if (!query.isError) return <PageSkeleton />;
    return (
      <div className="page">
        <PageHead title={t('evaluation:title')} crumbs={[{ label: t('evaluation:crumb.work'), to: '/' }]} />
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  const tabs = tabsFor(evaluation, permissions);
  // Who may not read figures comes in by the result.
  if (path === `/danh-gia/${id}` && !tabs.includes('sheet')) {
    return <Navigate to={`/danh-gia/${id}/${tabs.includes('result') ? 'ket-qua' : 'lich-su'}` as '/'} replace />;
  }
  const tab = tabAt(id, path);
  const open = evaluation.state === 'COLLECTING' || evaluation.state === 'SUBMITTED';
  return (
    <div className="page evaluation">
      <PageHead
        title={localName({ vi: evaluation.organizationName, en: evaluation.organizationNameEn })}
        part={tab && t(`evaluation:tabs.${tab}`)}
        mark={evaluation.criteriaSet.official ? undefined : <IllustrativeMark />}
        crumbs={[
          { label: t('evaluation:crumb.work'), to: '/' },
          { label: evaluation.campaignName, to: `/ky-danh-gia/${evaluation.campaignId}` },
        ]}
        subtitle={
          <>
            {evaluation.kind !== 'ORGANIZATION' && (
              <span>
                <Link to={`/${REGISTERS[evaluation.kind]}/${evaluation.organizationId}` as '/'}>
                  {t(`domain:kind.${evaluation.kind}`)}
                </Link>
                {evaluation.stage && ` · ${t(`domain:stage.${evaluation.stage}`)}`}
              </span>
            )}
            <span>{evaluation.organizationCode}</span>
            <span>{evaluation.governingBodyName}</span>
            {open && (
              <span>
                {t('evaluation:deadline')}{' '}
                <DeadlineText deadline={evaluation.deadline} inclusive={evaluation.deadlineInclusive} />
              </span>
            )}
            {evaluation.daysLate > 0 && (
              <span className="deadline-late">{t('evaluation:late', { count: evaluation.daysLate })}</span>
            )}
          </>
        }
        actions={<EvaluationActions evaluation={evaluation} />}
      />
      <div className="stack">
        <StateSteps evaluation={evaluation} />
        <Receipts evaluation={evaluation} />
        {evaluation.lock && <LockNotice {...lockOf(evaluation, permissions.includes('data:write'))} />}
        <CorrectionNotice evaluation={evaluation} />
        <EvaluationTabs evaluation={evaluation} />
        <Outlet />
      </div>
    </div>
  );
}
