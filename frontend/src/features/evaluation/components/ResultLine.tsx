import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { GradeTag } from '@/components/GradeTag.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { ScoreText } from '@/components/ScoreText.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { resultQuery } from '../queries.ts';

/** Total and grade as they stand now, with the digest of exactly this result. */
export function ResultLine({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation('evaluation');
  const query = useQuery({ ...resultQuery(evaluationId), refetchOnMount: 'always' });
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  const result = query.data;
  if (!result) return <CardSkeleton rows={2} />;
  return (
    <div className="result-line">
      <GradeTag grade={result.grade} status={result.status} size="large" />
      <div>
        <p>
          {t('result.total')} <ScoreText shown={result.totalShown} exact={result.total} max="100" />
        </p>
        {result.caps.length > 0 && (
          <p className="secondary">
            {result.caps.map((cap) => t(`domain:cap.${cap.code}`, { defaultValue: cap.code })).join(' · ')}
          </p>
        )}
        <p className="technical">{t('result.digest', { digest: result.resultDigest.slice(0, 16) })}</p>
      </div>
    </div>
  );
}
