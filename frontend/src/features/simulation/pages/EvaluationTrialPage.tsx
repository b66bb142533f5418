import '../simulation.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { localName } from '@/lib/i18n.ts';
import { GradeChange } from '../components/GradeChange.tsx';
import { MovesCard } from '../components/MovesCard.tsx';
import { PartsTable } from '../components/PartsTable.tsx';
import { SimulationMark } from '../components/SimulationMark.tsx';
import { StandingCard } from '../components/StandingCard.tsx';
import { criteriaSetQuery, evaluationSimulationQuery, type Moves, type Simulation } from '../queries.ts';

/** Tries other weights, bounds and scores out on one evaluation; nothing of it is kept. */
export function EvaluationTrialPage() {
  const { t } = useTranslation('simulation');
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
  const [moves, setMoves] = useState<Moves>({});
  const query = useQuery(evaluationSimulationQuery(evaluationId, moves));
  // A refusal takes nothing away that was typed or shown before.
  const [last, setLast] = useState<Simulation>();
  if (query.data && query.data !== last) setLast(query.data);
  const simulation = query.data ?? last;
  const set = useQuery({
    ...criteriaSetQuery(simulation?.criteriaSet.id ?? ''),
    enabled: simulation !== undefined,
  });
  const names = new Map(simulation?.parts.map((part) => [part.code, localName(part)]));
  return (
    <div className="stack simulation" data-mark={t('mark.title')}>
      <SimulationMark />
      <Link className="page-link no-print" to={`/danh-gia/${evaluationId}/ket-qua` as '/'}>
        {t('back.result')}
      </Link>
      {query.isError && <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />}
      {set.isError && <ProblemAlert problem={asProblem(set.error)} onRetry={() => void set.refetch()} />}
      {!simulation && !query.isError && (
        <Card>
          <CardSkeleton rows={12} />
        </Card>
      )}
      <div className="simulation-page">
        <div className="stack">
          {simulation && (
            <>
              <Card
                title={t('change.title')}
                subtitle={
                  <>
                    {t('change.set', {
                      code: simulation.criteriaSet.code,
                      version: simulation.criteriaSet.setVersion,
                    })}{' '}
                    {!simulation.criteriaSet.official && <IllustrativeMark />}
                  </>
                }
                extra={
                  simulation.flips ? (
                    <Status tone="warning" label={t('change.flips')} />
                  ) : (
                    <Status tone="neutral" label={t('change.stays')} />
                  )
                }
              >
                <GradeChange before={simulation.before} after={simulation.after} />
              </Card>
              <PartsTable simulation={simulation} />
            </>
          )}
        </div>
        <div className="stack">
          {set.data && <MovesCard set={set.data} shares busy={query.isFetching} onTry={setMoves} />}
          {simulation && <StandingCard standing={simulation.standing} name={(code) => names.get(code) ?? ''} />}
        </div>
      </div>
    </div>
  );
}
