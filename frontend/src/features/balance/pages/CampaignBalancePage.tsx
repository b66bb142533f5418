import '../balance.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { LevelsCard } from '../components/LevelsCard.tsx';
import { PartsCard } from '../components/PartsCard.tsx';
import { campaignBalanceQuery } from '../queries.ts';

/** A campaign by level of the results chain, and each of its evaluations. */
export function CampaignBalancePage() {
  const { t } = useTranslation('balance');
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const query = useQuery(campaignBalanceQuery(campaignId));
  const balance = query.data;
  return (
    <div className="page">
      <PageHead
        title={t('campaign.title')}
        mark={balance && !balance.official ? <IllustrativeMark /> : undefined}
        crumbs={[
          { label: t('campaign.list'), to: '/ky-danh-gia' },
          { label: balance?.name ?? t('campaign.one'), to: `/ky-danh-gia/${campaignId}` },
        ]}
        subtitle={balance && t('counted', { count: balance.evaluations, notShown: balance.notShown })}
      />
      {query.isError ? (
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : balance ? (
        <div className="stack">
          <LevelsCard balance={balance} />
          <PartsCard balance={balance} />
        </div>
      ) : (
        <Card>
          <CardSkeleton rows={10} />
        </Card>
      )}
    </div>
  );
}
