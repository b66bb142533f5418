import '../balance.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { LevelsCard } from '../components/LevelsCard.tsx';
import { evaluationBalanceQuery } from '../queries.ts';

/** One evaluation by level of the results chain. */
export function EvaluationBalancePage() {
  const { t } = useTranslation('balance');
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
  const query = useQuery(evaluationBalanceQuery(evaluationId));
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  return (
    <div className="stack">
      <Link className="page-link no-print" to={`/danh-gia/${evaluationId}/ket-qua` as '/'}>
        {t('back')}
      </Link>
      {query.data ? (
        <LevelsCard balance={query.data} />
      ) : (
        <Card>
          <CardSkeleton rows={8} />
        </Card>
      )}
    </div>
  );
}
