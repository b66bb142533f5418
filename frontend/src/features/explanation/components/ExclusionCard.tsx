import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDay, formatMoment } from '@/lib/format/date.ts';
import { approveExclusions, councilPaperPath, exclusionsQuery } from '../exclusion-queries.ts';
import { useExplanationAct } from '../queries.ts';
import { ConfirmExclusionsAction } from './ConfirmExclusionsAction.tsx';

interface CardProps {
  evaluationId: string;
  names: ReadonlyMap<string, string>;
}

/** Indicators left out as not applicable: who decided, who approved, and what a council says where they are many. */
export function ExclusionCard({ evaluationId, names }: CardProps) {
  const { t } = useTranslation('explanation');
  const act = useExplanationAct();
  const query = useQuery(exclusionsQuery(evaluationId));
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  const known = query.data;
  if (!known || (known.items.length === 0 && known.groups.length === 0)) return null;
  const open = known.items.filter((item) => !item.approval);
  const { confirmation } = known;
  return (
    <Card
      title={t('exclusion.title')}
      subtitle={t('exclusion.subtitle')}
      extra={
        known.allowedActions.includes('APPROVE') && (
          <ConfirmAction
            label={t('exclusion.approve', { count: open.length })}
            title={t('exclusion.approveTitle')}
            button={{ type: 'primary' }}
            text={
              <ul>
                {open.map((item) => (
                  <li key={item.indicatorCode}>
                    {[item.indicatorCode, names.get(item.indicatorCode)].filter(Boolean).join(' – ')}: {item.reason}
                  </li>
                ))}
              </ul>
            }
            onConfirm={() =>
              act(() =>
                approveExclusions(
                  evaluationId,
                  open.map((item) => item.indicatorCode),
                ),
              )
            }
          />
        )
      }
    >
      <ul className="explanations">
        {known.items.map((item) => (
          <li key={item.indicatorCode} className="explanation">
            <div className="explanation-head">
              <b>{[item.indicatorCode, names.get(item.indicatorCode)].filter(Boolean).join(' – ')}</b>
              {item.approval ? (
                <Status
                  tone="done"
                  label={t('exclusion.approved', {
                    name: item.approval.byName,
                    at: formatMoment(item.approval.at),
                  })}
                />
              ) : (
                <Status tone="waiting" label={t('exclusion.waiting')} />
              )}
            </div>
            <p>{item.reason}</p>
            <p className="cell-sub">{t('item.by', { name: item.byName, at: formatMoment(item.at) })}</p>
          </li>
        ))}
      </ul>
      {known.groups.length > 0 && (
        <div className="explanation-head">
          <Status
            tone={confirmation ? 'done' : 'warning'}
            label={t(confirmation ? 'exclusion.confirmed' : 'exclusion.council', { groups: known.groups.join(', ') })}
          />
          {confirmation && (
            <span>
              {t('reconsideration.document', {
                number: confirmation.number,
                day: formatDay(confirmation.decidedOn),
              })}{' '}
              <button
                type="button"
                className="link-button"
                onClick={() =>
                  void saveFile(
                    councilPaperPath(evaluationId, confirmation.document.id),
                    confirmation.document.fileName,
                  )
                }
              >
                {confirmation.document.fileName}
              </button>
            </span>
          )}
          {known.allowedActions.includes('CONFIRM') && <ConfirmExclusionsAction evaluationId={evaluationId} />}
        </div>
      )}
    </Card>
  );
}
