import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { DateText } from '@/components/DateText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { useEvaluationId } from '../hooks.ts';
import type { SheetIndicator } from '../model.ts';
import { revisionsQuery } from '../queries.ts';
import { CellText } from './CellText.tsx';

/** What the values of one year were, who saved them and when; newest first. */
export function RevisionsPanel({ indicator }: { indicator: SheetIndicator }) {
  const { t } = useTranslation('evaluation');
  const evaluationId = useEvaluationId();
  const last = indicator.cells.toSorted((a, b) => (b.savedAt ?? '').localeCompare(a.savedAt ?? ''))[0];
  const [period, setPeriod] = useState(last?.period ?? '');
  const query = useQuery(revisionsQuery({ evaluationId, code: indicator.code, period }));
  return (
    <div className="stack">
      {indicator.cells.length > 1 && (
        <Segmented
          block
          aria-label={t('revisions.period')}
          value={period}
          onChange={setPeriod}
          options={indicator.cells.map((cell) => cell.period)}
        />
      )}
      {query.isError ? (
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <CardSkeleton rows={4} />
      ) : query.data.length === 0 ? (
        <EmptyState title={t('revisions.none.title')} text={t('revisions.none.text')} />
      ) : (
        <ol className="revisions">
          {query.data
            .toSorted((a, b) => b.revision - a.revision)
            .map((revision) => (
              <li key={revision.revision}>
                <p>
                  <b>{t('revisions.number', { number: revision.revision })}</b>{' '}
                  <StatusTag family="cell" code={revision.state} />
                </p>
                <CellText scoring={indicator.scoring} cell={revision} />
                <p className="secondary">
                  {revision.byName} · <DateText moment={revision.at} />
                </p>
              </li>
            ))}
        </ol>
      )}
    </div>
  );
}
