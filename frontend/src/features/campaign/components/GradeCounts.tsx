import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { GradeTag } from '@/components/GradeTag.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { patternOf } from '@/lib/grades.ts';
import { summaryQuery } from '../queries.ts';

/** How many organizations have which grade, as letter, word, pattern and number. */
export function GradeCounts({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('campaign');
  const mayRead = usePermission('result:read');
  const query = useQuery({ ...summaryQuery(campaignId), enabled: mayRead });
  if (!mayRead) return null;
  const most = Math.max(1, ...(query.data?.counts ?? []).map((count) => count.count));
  return (
    <Card
      title={t('grades.title')}
      subtitle={
        query.data &&
        t('grades.subtitle', {
          approved: formatCount(query.data.approved),
          provisional: formatCount(query.data.provisional),
        })
      }
    >
      {query.isError ? (
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <dl className="counts">
          {query.data.counts.map(({ grade, count }) => (
            <div key={grade}>
              <dt>
                <GradeTag grade={grade} />
              </dt>
              <dd className="count-bar" aria-hidden="true">
                <span
                  className={`count-fill pattern-${patternOf(grade)}`}
                  style={{ width: `${(count / most) * 100}%` }}
                />
              </dd>
              <dd className="number">{formatCount(count)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <CardSkeleton rows={5} />
      )}
    </Card>
  );
}
