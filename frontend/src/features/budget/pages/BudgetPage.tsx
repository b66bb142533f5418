import '../budget.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { DocumentCard } from '../components/DocumentCard.tsx';
import { DocumentForm } from '../components/DocumentForm.tsx';
import { type Budget, budgetQuery } from '../queries.ts';

/** The budget calendar of a campaign: are grades there in time, and which grade fed which document. */
export function BudgetPage() {
  const { t } = useTranslation('budget');
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const query = useQuery(budgetQuery(campaignId));
  const [adding, setAdding] = useState(false);
  const budget = query.data;
  return (
    <div className="page stack">
      <PageHead
        title={budget ? t('title', { year: budget.budgetYear }) : t('titleAlone')}
        crumbs={[
          { label: t('campaigns'), to: '/ky-danh-gia' },
          { label: budget?.campaignName ?? t('campaign'), to: `/ky-danh-gia/${campaignId}` },
        ]}
        subtitle={t('subtitle')}
        actions={
          budget?.allowedActions.includes('RECORD') &&
          budget.candidates.length > 0 && (
            <Button type="primary" onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          )
        }
      />
      {query.isError ? (
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : !budget ? (
        <CardSkeleton rows={8} />
      ) : (
        <>
          <Milestones budget={budget} />
          {budget.items.length === 0 ? (
            <EmptyState title={t('none.title')} text={t('none.text')} />
          ) : (
            budget.items.map((one) => (
              <DocumentCard
                key={one.id}
                campaignId={campaignId}
                document={one}
                mayAttach={budget.allowedActions.includes('ATTACH')}
              />
            ))
          )}
        </>
      )}
      {adding && budget && <DocumentForm budget={budget} onClose={() => setAdding(false)} />}
    </div>
  );
}

function Milestones({ budget }: { budget: Budget }) {
  const { t } = useTranslation('budget');
  return (
    <Card title={t('calendar')} subtitle={t('calendarHint', { day: formatDay(budget.today) })}>
      <ul className="milestones">
        {budget.milestones.map((one) => (
          <li key={one.basis}>
            <span className="cell-main">{t(`milestone.${one.basis}`, { day: formatDay(one.last) })}</span>
            <span className="number">
              {t('ready', { ready: formatCount(one.ready), total: formatCount(one.total) })}
            </span>
            {one.daysLate > 0 ? (
              <Status tone="error" label={t('late', { count: one.daysLate, names: one.missing.join(', ') })} />
            ) : one.missing.length > 0 ? (
              <Status tone="progress" label={t('still', { names: one.missing.join(', ') })} />
            ) : (
              <Status tone="done" label={t('complete')} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
