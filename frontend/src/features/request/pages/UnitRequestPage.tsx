import '../request.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { DateText } from '@/components/DateText.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { localName } from '@/lib/i18n.ts';
import { DeadlineCard } from '../components/DeadlineCard.tsx';
import { SectionTable } from '../components/SectionTable.tsx';
import { unitRequestQuery, unitSheetQuery, useRequestActs } from '../queries.ts';

/** What a unit was asked for: by whom, until when, how much of each section is done, and who looks after it. */
export function UnitRequestPage() {
  const { t } = useTranslation('request');
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
  const mayRead = usePermission('data:read');
  const request = useQuery(unitRequestQuery(evaluationId));
  const sheet = useQuery({ ...unitSheetQuery(evaluationId), enabled: mayRead });
  const { open } = useRequestActs();
  const opening = useRef(false);
  const first = request.data?.allowedActions.includes('OPEN') ?? false;

  // Whoever of the unit sees it first has received it.
  useEffect(() => {
    if (!first || opening.current) return;
    opening.current = true;
    open(evaluationId).catch(() => {
      opening.current = false;
    });
  }, [first, open, evaluationId]);

  if (request.isError) {
    return <ProblemAlert problem={asProblem(request.error)} onRetry={() => void request.refetch()} />;
  }
  if (!request.data) return <CardSkeleton rows={8} />;
  const { wording, request: sent } = request.data;
  return (
    <div className="stack">
      <Card title={sent ? t('unit.titleNumber', { number: sent.number }) : t('unit.title')}>
        <dl className="facts">
          <div>
            <dt>{t('unit.deadline')}</dt>
            <dd>{localName(wording)}</dd>
          </div>
          {sent ? (
            <>
              <div>
                <dt>{t('unit.sent')}</dt>
                <dd>
                  <DateText moment={sent.sentAt} /> · {sent.sentByName}
                </dd>
              </div>
              <div>
                <dt>{t('unit.opened')}</dt>
                <dd>
                  {sent.firstOpenedAt ? (
                    <>
                      <DateText moment={sent.firstOpenedAt} /> · {sent.firstOpenedByName}
                    </>
                  ) : (
                    t('unit.notOpened')
                  )}
                </dd>
              </div>
              {sent.note && (
                <div>
                  <dt>{t('unit.note')}</dt>
                  <dd>{sent.note}</dd>
                </div>
              )}
            </>
          ) : (
            <div>
              <dt>{t('unit.sent')}</dt>
              <dd>{t('unit.notSent')}</dd>
            </div>
          )}
        </dl>
      </Card>
      <DeadlineCard evaluationId={evaluationId} />
      <Card title={t('unit.sections')} subtitle={t('unit.sectionsHint')} flush>
        <SectionTable evaluationId={evaluationId} request={request.data} sheet={sheet.data} />
      </Card>
    </div>
  );
}
