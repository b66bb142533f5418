import '../submission.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { ChecksSummary } from '../components/ChecksSummary.tsx';
import { FindingList } from '../components/FindingList.tsx';
import { checksQuery } from '../queries.ts';

/** What keeps the dossier from being handed in, and what else stands out. */
export function ChecksPage() {
  const { t } = useTranslation('submission');
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
  const query = useQuery(checksQuery(evaluationId));
  const checks = query.data;
  return (
    <Card
      title={t('checks.title')}
      subtitle={t('checks.subtitle')}
      extra={
        <Link className="text-link no-print" to="/quy-tac-kiem-tra">
          {t('checks.rules')}
        </Link>
      }
    >
      {query.isError && <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />}
      {!checks && !query.isError && <CardSkeleton rows={8} />}
      {checks && (
        <div className="stack">
          <ChecksSummary checks={checks} />
          {checks.illustrativeBounds && (
            <p className="secondary">
              <IllustrativeMark /> {t('checks.bounds')}
            </p>
          )}
          {checks.items.length === 0 && <Status tone="done" label={t('checks.none')} />}
          <FindingList checks={checks} />
        </div>
      )}
    </Card>
  );
}
