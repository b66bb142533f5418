import '../explanation.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { GradeTag } from '@/components/GradeTag.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { ScoreText } from '@/components/ScoreText.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { localName } from '@/lib/i18n.ts';
import { ExclusionCard } from '../components/ExclusionCard.tsx';
import { ExplanationItem } from '../components/ExplanationItem.tsx';
import { PreliminaryTable } from '../components/PreliminaryTable.tsx';
import { ReconsiderationCard } from '../components/ReconsiderationCard.tsx';
import { WindowAction } from '../components/WindowAction.tsx';
import { WindowState } from '../components/WindowState.tsx';
import { explanationsQuery, openWindow } from '../queries.ts';

/** The preliminary result and what unit and department say of it, indicator by indicator. */
export function PreliminaryPage() {
  const { t } = useTranslation('explanation');
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
  const { today, permissions } = useMe();
  const seesEarly = permissions.includes('result:read-early');
  const query = useQuery(explanationsQuery(evaluationId));
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  const known = query.data;
  if (!known) {
    return (
      <Card>
        <CardSkeleton rows={10} />
      </Card>
    );
  }
  const { preliminary, window } = known;
  const final = preliminary?.pinned === true;
  const names = new Map(preliminary?.indicators.map((line) => [line.code, localName(line)]));
  return (
    <div className="stack">
      <Card
        title={t(final ? 'final.title' : 'title')}
        subtitle={t(final ? 'final.subtitle' : 'subtitle')}
        extra={
          known.allowedActions.includes('OPEN_WINDOW') && (
            <WindowAction
              label={t('window.openOne')}
              text={t('window.openOneText')}
              today={today}
              suggestedLastDay={known.suggestedLastDay}
              onOpen={(request) => openWindow(evaluationId, request)}
            />
          )
        }
      >
        <div className="explanation-head">
          {window ? <WindowState window={window} /> : <Status tone="neutral" label={t('window.none')} />}
          {known.unanswered > 0 && <Status tone="waiting" label={t('unanswered', { count: known.unanswered })} />}
          {known.toRescore > 0 && <Status tone="warning" label={t('toRescore', { count: known.toRescore })} />}
        </div>
        {window?.notice && <p className="secondary">{t('window.said', { notice: window.notice })}</p>}
        {preliminary ? (
          <p className="explanation-score">
            <Status
              tone={preliminary.pinned ? 'done' : 'warning'}
              label={t(preliminary.pinned ? 'sealed' : 'preliminary')}
            />
            <GradeTag grade={preliminary.grade} />
            <ScoreText shown={preliminary.totalShown} max="100" />
          </p>
        ) : (
          <EmptyState title={t('hidden.title')} text={t(known.items.length > 0 ? 'hidden.again' : 'hidden.text')} />
        )}
      </Card>
      {seesEarly && <ExclusionCard evaluationId={evaluationId} names={names} />}
      {known.items.length > 0 && (
        <Card title={t('items.title')} subtitle={t('items.subtitle')}>
          <ul className="explanations">
            {known.items.map((item) => (
              <ExplanationItem
                key={item.id}
                evaluationId={evaluationId}
                item={item}
                name={names.get(item.indicatorCode)}
                answerable={known.allowedActions.includes('ANSWER')}
              />
            ))}
          </ul>
        </Card>
      )}
      <ReconsiderationCard evaluationId={evaluationId} approved={known.state === 'APPROVED'} names={names} />
      {preliminary && (
        <Card title={t(final ? 'final.table' : 'table.caption')} subtitle={t('table.subtitle')} flush>
          <PreliminaryTable explanations={known} lines={preliminary.indicators} />
        </Card>
      )}
    </div>
  );
}
