import '../simulation.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { CampaignTable } from '../components/CampaignTable.tsx';
import { MovesCard } from '../components/MovesCard.tsx';
import { SimulationMark } from '../components/SimulationMark.tsx';
import { type CampaignSimulation, campaignSimulationQuery, criteriaSetQuery, type Moves } from '../queries.ts';

/** Tries other weights and bounds out on every result of a campaign; nothing of it is kept. */
export function CampaignTrialPage() {
  const { t } = useTranslation('simulation');
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const [moves, setMoves] = useState<Moves>({});
  const query = useQuery(campaignSimulationQuery(campaignId, moves));
  // A refusal takes nothing away that was typed or shown before.
  const [last, setLast] = useState<CampaignSimulation>();
  if (query.data && query.data !== last) setLast(query.data);
  const simulation = query.data ?? last;
  const set = useQuery({
    ...criteriaSetQuery(simulation?.criteriaSet.id ?? ''),
    enabled: simulation !== undefined,
  });
  return (
    <div className="page">
      <PageHead
        title={t('campaign.title')}
        mark={simulation && !simulation.criteriaSet.official ? <IllustrativeMark /> : undefined}
        crumbs={[
          { label: t('campaign.list'), to: '/ky-danh-gia' },
          { label: t('campaign.one'), to: `/ky-danh-gia/${campaignId}` },
        ]}
        subtitle={
          simulation &&
          t('campaign.subtitle', {
            code: simulation.criteriaSet.code,
            version: simulation.criteriaSet.setVersion,
            considered: simulation.considered,
            notShown: simulation.notShown,
          })
        }
      />
      <div className="stack simulation" data-mark={t('mark.title')}>
        <SimulationMark />
        {query.isError && <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />}
        {set.isError && <ProblemAlert problem={asProblem(set.error)} onRetry={() => void set.refetch()} />}
        {!simulation && !query.isError && (
          <Card>
            <CardSkeleton rows={12} />
          </Card>
        )}
        {set.data && (
          <div className="simulation-wide no-print">
            <MovesCard set={set.data} shares={false} busy={query.isFetching} onTry={setMoves} />
          </div>
        )}
        {simulation && <CampaignTable simulation={simulation} />}
      </div>
    </div>
  );
}
