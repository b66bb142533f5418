import '../conclusion.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { RecordAction } from '../components/RecordAction.tsx';
import { conclusionQuery, type Wording } from '../queries.ts';

/** What people conclude: how the effect was told, what they recommend and why, and every earlier wording. */
export function ConclusionPage() {
  const { t } = useTranslation('conclusion');
  const { evaluationId = '' } = useParams({ strict: false }) as { evaluationId?: string };
  const query = useQuery(conclusionQuery(evaluationId));
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  if (!query.data) return <CardSkeleton rows={6} />;
  const conclusion = query.data;
  const record = conclusion.allowedActions.includes('RECORD') && <RecordAction conclusion={conclusion} />;
  return (
    <div className="stack">
      <Card title={t(`title.${conclusion.kind}`)} subtitle={t('subtitle')} extra={conclusion.current && record}>
        {conclusion.current ? (
          <WordingText wording={conclusion.current} />
        ) : (
          <EmptyState title={t('empty.title')} text={t('empty.text')} actions={record} />
        )}
      </Card>
      {conclusion.earlier.length > 0 && (
        <Card title={t('earlier')}>
          <ol className="conclusion-earlier">
            {conclusion.earlier.map((wording) => (
              <li key={wording.revision}>
                <WordingText wording={wording} />
              </li>
            ))}
          </ol>
        </Card>
      )}
    </div>
  );
}

function WordingText({ wording }: { wording: Wording }) {
  const { t } = useTranslation('conclusion');
  return (
    <div className="conclusion">
      <dl className="conclusion-facts">
        {wording.recommendation && (
          <div>
            <dt>{t('field.recommendation')}</dt>
            <dd className="conclusion-recommendation">{t(`recommendation.${wording.recommendation}`)}</dd>
          </div>
        )}
        {wording.design && (
          <div>
            <dt>{t('field.design')}</dt>
            <dd>
              {t(`design.${wording.design}`)}
              {wording.comparison && <span className="cell-sub">{wording.comparison}</span>}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('field.reasons')}</dt>
          <dd className="conclusion-reasons">{wording.reasons}</dd>
        </div>
      </dl>
      <p className="secondary">
        {t('by', { name: wording.byName, at: formatMoment(wording.at), revision: wording.revision })}
      </p>
    </div>
  );
}
