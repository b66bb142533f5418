import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { askedQuery, decisionsQuery } from '../deadline-queries.ts';
import { AskedList } from './AskedList.tsx';
import { DecisionList } from './DecisionList.tsx';

/** What units of the campaign ask for, and every decision about its time. */
export function CampaignDeadlines({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('request');
  const decisions = useQuery(decisionsQuery(campaignId));
  const asked = useQuery(askedQuery(campaignId));
  const failed = decisions.error ?? asked.error;
  if (failed) {
    return (
      <ProblemAlert
        problem={asProblem(failed)}
        onRetry={() => void Promise.all([decisions.refetch(), asked.refetch()])}
      />
    );
  }
  if (!decisions.data || !asked.data) return <CardSkeleton rows={4} />;
  return (
    <>
      {asked.data.items.length > 0 && (
        <Card title={t('asked.title')}>
          <AskedList requests={asked.data.items} decisions={decisions.data.items} campaignId={campaignId} withUnits />
        </Card>
      )}
      <Card title={t('decision.title')} subtitle={t('decision.subtitle')}>
        {decisions.data.items.length > 0 ? (
          <DecisionList decisions={decisions.data.items} withUnits />
        ) : (
          <EmptyState title={t('decision.empty.title')} text={t('decision.empty.text')} />
        )}
      </Card>
    </>
  );
}
