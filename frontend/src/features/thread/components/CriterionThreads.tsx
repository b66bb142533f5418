import '../thread.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { threadsQuery } from '@/api/threads.ts';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import type { CriterionPanelProps } from '@/lib/criterion-panels.ts';
import { OpenThreadAction } from './OpenThreadAction.tsx';
import { ThreadItem } from './ThreadItem.tsx';

/** How many matters about this indicator wait for an answer. */
export function CriterionThreadsLabel({ evaluationId, indicatorCode }: CriterionPanelProps) {
  const { t } = useTranslation('thread');
  const items = useQuery(threadsQuery(evaluationId)).data?.items ?? [];
  return t('panel.label', {
    count: items.filter((thread) => thread.indicatorCode === indicatorCode && thread.state === 'OPEN').length,
  });
}

/** What the two say about the indicator in hand, with who owes the answer until when. */
export function CriterionThreads({ evaluationId, indicatorCode }: CriterionPanelProps) {
  const { t } = useTranslation('thread');
  const query = useQuery(threadsQuery(evaluationId));
  const threads = query.data;
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  if (!threads) return <CardSkeleton rows={4} />;
  const own = threads.items.filter((thread) => thread.indicatorCode === indicatorCode);
  return (
    <div className="stack">
      {threads.side && (
        <div className="no-print">
          <OpenThreadAction evaluationId={evaluationId} side={threads.side} about={indicatorCode} />
        </div>
      )}
      {own.length === 0 ? (
        <EmptyState title={t('panel.empty')} text={t('empty.text')} />
      ) : (
        <ul className="threads">
          {own.map((thread) => (
            <ThreadItem key={thread.id} thread={thread} />
          ))}
        </ul>
      )}
    </div>
  );
}
