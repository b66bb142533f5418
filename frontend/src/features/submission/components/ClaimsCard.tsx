import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { evidenceQuery } from '@/api/evidence.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { claimsNow, claimsOf } from '../model.ts';
import { ClaimTable } from './ClaimTable.tsx';

interface ClaimsCardProps {
  evaluationId: string;
  /** The text of a receipt; without it the claims that stand now. */
  content?: string;
}

/** On which places of which files the figures rest, and which of those files have a later one. */
export function ClaimsCard({ evaluationId, content }: ClaimsCardProps) {
  const { t } = useTranslation('submission');
  const query = useQuery(evidenceQuery(evaluationId));
  const places = query.data && (content === undefined ? claimsNow(query.data) : claimsOf(content, query.data));
  const replaced = places?.filter((place) => place.newest > place.revision).length ?? 0;
  return (
    <Card title={t('claims.title')} subtitle={t(content === undefined ? 'claims.now' : 'claims.certified')}>
      {query.isError ? (
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : !places ? (
        <CardSkeleton rows={4} />
      ) : places.length === 0 ? (
        <p>{t('claims.none')}</p>
      ) : (
        <div className="stack">
          {replaced > 0 && <Status tone="warning" label={t('claims.replaced', { count: replaced })} />}
          <details open={replaced > 0}>
            <summary>{t('claims.count', { count: places.length })}</summary>
            <ClaimTable evaluationId={evaluationId} places={places} />
          </details>
        </div>
      )}
    </Card>
  );
}
