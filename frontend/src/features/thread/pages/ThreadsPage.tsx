import '../thread.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { threadsQuery } from '@/api/threads.ts';
import { Card } from '@/components/Card.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { OpenThreadAction } from '../components/OpenThreadAction.tsx';
import { ThreadItem } from '../components/ThreadItem.tsx';

/** What the department and the organization ask and answer, what waits for a word first. */
export function ThreadsPage() {
  const { t } = useTranslation('thread');
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
  const query = useQuery(threadsQuery(evaluationId));
  const threads = query.data;
  return (
    <Card
      title={t('title')}
      subtitle={t('subtitle')}
      extra={threads?.side && <OpenThreadAction evaluationId={evaluationId} side={threads.side} />}
    >
      {query.isError && <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />}
      {!threads && !query.isError && <CardSkeleton rows={6} />}
      {threads && threads.items.length === 0 && (
        <EmptyState title={t('empty.title')} text={t('empty.text')} example={t('empty.example')} />
      )}
      {threads && threads.items.length > 0 && (
        <>
          <p className="thread-head">
            <Status
              tone={threads.unanswered > 0 ? 'waiting' : 'done'}
              label={t('unanswered', { count: threads.unanswered })}
            />
            {threads.overdue > 0 && <Status tone="error" label={t('overdueCount', { count: threads.overdue })} />}
          </p>
          <ul className="threads">
            {threads.items.map((thread) => (
              <ThreadItem key={thread.id} thread={thread} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
