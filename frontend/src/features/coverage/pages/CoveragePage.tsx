import '../coverage.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { BatchUpload } from '../components/BatchUpload.tsx';
import { CoverageMatrix } from '../components/CoverageMatrix.tsx';
import { DocumentList } from '../components/DocumentList.tsx';
import { coverageQuery } from '../queries.ts';

/** What evidence there is, year by year; files sent many at once; files that prove nothing yet. */
export function CoveragePage() {
  const { t } = useTranslation('coverage');
  const { permissions } = useMe();
  const { evaluationId = '' } = useParams({ strict: false }) as { evaluationId?: string };
  const query = useQuery(coverageQuery(evaluationId));
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  if (!query.data) return <CardSkeleton rows={10} />;
  const { unused } = query.data;
  return (
    <div className="stack">
      <Card title={t('matrix')}>
        <CoverageMatrix coverage={query.data} evaluationId={evaluationId} />
      </Card>
      {permissions.includes('data:write') && (
        <Card title={t('batch.title')}>
          <BatchUpload evaluationId={evaluationId} />
        </Card>
      )}
      {permissions.includes('data:read') && <DocumentList evaluationId={evaluationId} />}
      <Card title={t('unused.title')}>
        {unused.length === 0 ? (
          <EmptyState title={t('unused.none')} text={t('unused.noneText')} />
        ) : (
          <>
            <p className="secondary">{t('unused.text', { count: unused.length })}</p>
            <ul>
              {unused.map((file) => (
                <li key={file.documentId}>
                  <Link to={`/danh-gia/${evaluationId}` as '/'} search={{ file: file.revisionId } as never}>
                    {file.title}
                  </Link>{' '}
                  <span className="secondary">{file.fileName}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </div>
  );
}
