import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { STATUS_TONE, withSeats } from '../model.ts';
import {
  type Council,
  type InterestEvaluation,
  type InterestMember,
  interestsQuery,
  type Member,
  useCouncilActs,
} from '../queries.ts';
import { Reasons } from './Reasons.tsx';

/** Per evaluation: who may take part and who not, with every reason, and what that leaves of the quorum. */
export function InterestCard({ council }: { council: Council }) {
  const { t } = useTranslation('council');
  const interests = useQuery(interestsQuery(council.id));
  return (
    <Card
      title={t('interests.title')}
      subtitle={t('interests.subtitle', { years: formatCount(council.lookbackYears) })}
    >
      {interests.isError ? (
        <ProblemAlert problem={asProblem(interests.error)} onRetry={() => void interests.refetch()} />
      ) : !interests.data ? (
        <CardSkeleton rows={5} />
      ) : interests.data.evaluations.length === 0 ? (
        <EmptyState title={t('interests.empty.title')} text={t('interests.empty.text')} />
      ) : (
        interests.data.evaluations.map((evaluation) => (
          <Judged key={evaluation.evaluationId} council={council} evaluation={evaluation} />
        ))
      )}
    </Card>
  );
}

function Judged({ council, evaluation }: { council: Council; evaluation: InterestEvaluation }) {
  const { t } = useTranslation('council');
  const { quorum } = evaluation;
  const acting = council.members.find((member) => member.id === evaluation.actingChair);
  return (
    <section className="council-evaluation" aria-label={evaluation.organizationName}>
      <div className="council-evaluation-head">
        <h3>
          <Link to={`/danh-gia/${evaluation.evaluationId}` as '/'}>{evaluation.organizationName}</Link>
        </h3>
        <div className="council-quorum">
          <Status
            tone={quorum.reachable ? 'done' : 'error'}
            label={t(quorum.reachable ? 'quorum.reachable' : 'quorum.lost')}
          />
          <span>
            {t('quorum.numbers', {
              needed: formatCount(quorum.needed),
              entitled: formatCount(quorum.entitled),
              seats: formatCount(quorum.seats),
            })}
          </span>
          {quorum.lacks.map((lack) => (
            <span key={lack}>{t(`quorum.lack.${lack}`)}</span>
          ))}
          {acting && <span>{t('quorum.acting', { name: acting.displayName })}</span>}
        </div>
      </div>
      <ul className="council-standings">
        {withSeats(evaluation, council.members).map(({ seat, standing }) => (
          <Standing key={seat.id} council={council} seat={seat} standing={standing} />
        ))}
      </ul>
    </section>
  );
}

function Standing({ council, seat, standing }: { council: Council; seat: Member; standing: InterestMember }) {
  const { t } = useTranslation('council');
  const { lift } = useCouncilActs();
  const { recusal, lifted, declaration } = standing;
  // A recusal keeps its own reasons: what is known now may have changed since.
  const reasons = standing.conflict.level === 'BAR' || !recusal ? standing.conflict.reasons : recusal.reasons;
  return (
    <li className="council-standing">
      <div className="council-standing-who">
        <span className="cell-main">{seat.displayName}</span>
        <span className="cell-sub">{t(`role.${seat.role}`)}</span>
      </div>
      <div className="council-standing-why">
        <Reasons reasons={reasons} />
        {declaration?.conflict && (
          <span className="cell-sub">
            {t('interests.declared', { kind: t(`kind.${declaration.kind ?? 'OTHER'}`), words: declaration.words })}
          </span>
        )}
        {recusal && (
          <span className="cell-sub">{t(`interests.recused.${recusal.source}`, { at: formatMoment(recusal.at) })}</span>
        )}
        {lifted?.lifting && (
          <span className="cell-sub">
            {t('interests.lifted', {
              at: formatMoment(lifted.lifting.at),
              name: lifted.lifting.byName,
              reason: lifted.lifting.reason,
            })}
          </span>
        )}
      </div>
      <div className="council-standing-state">
        <Status tone={STATUS_TONE[standing.status]} label={t(`standing.${standing.status}`)} />
        {standing.allowedActions.includes('LIFT') && recusal && (
          <ConfirmAction
            label={t('lift.label')}
            title={t('lift.title')}
            text={t('lift.text')}
            reason="required"
            button={{ size: 'small' }}
            onConfirm={({ reason }) => lift(council.id, recusal.id, String(reason))}
          />
        )}
      </div>
    </li>
  );
}
