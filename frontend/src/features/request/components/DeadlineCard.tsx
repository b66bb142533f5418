import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { LockNotice } from '@/components/LockNotice.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { dayBefore, formatDay } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { deadlineQuery, useDeadlineActs } from '../deadline-queries.ts';
import { AskedList } from './AskedList.tsx';
import { DecisionDrawer } from './DecisionDrawer.tsx';
import { DecisionList } from './DecisionList.tsx';

/** Until when the unit may supply, by which decisions, what locks it, and the way to ask for more time. */
export function DeadlineCard({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation('request');
  const query = useQuery(deadlineQuery(evaluationId));
  const { ask } = useDeadlineActs();
  const [deciding, setDeciding] = useState(false);
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  if (!query.data) return <CardSkeleton rows={5} />;
  const deadline = query.data;
  const moved = deadline.deadline !== deadline.campaignDeadline;
  return (
    <Card
      title={t('deadline.title')}
      extra={
        <div className="card-actions">
          {deadline.allowedActions.includes('ASK') && (
            <ConfirmAction
              label={t(deadline.lock ? 'ask.unlock' : 'ask.label')}
              title={t('ask.title')}
              text={t('ask.text')}
              button={{ type: 'primary' }}
              reason="required"
              reasonLabel={t('ask.reason')}
              fields={
                <Form.Item
                  name="days"
                  label={t('ask.days')}
                  rules={[{ required: true, message: t('ask.daysMissing') }]}
                >
                  <InputNumber min={1} max={180} precision={0} />
                </Form.Item>
              }
              onConfirm={({ days, reason }) => ask(evaluationId, Number(days), String(reason))}
            />
          )}
          {deadline.allowedActions.includes('DECIDE') && (
            <Button onClick={() => setDeciding(true)}>{t('decide.label')}</Button>
          )}
        </div>
      }
    >
      <div className="stack">
        {deadline.lock && <LockNotice {...deadline.lock} />}
        <dl className="facts">
          <div>
            <dt>{t('unit.deadline')}</dt>
            <dd>
              {localName(deadline.wording)}
              {moved && (
                <span className="cell-sub">
                  {t('deadline.moved', { day: formatDay(dayBefore(deadline.campaignDeadline)) })}
                </span>
              )}
            </dd>
          </div>
          {deadline.openUntil && (
            <div>
              <dt>{t('deadline.open')}</dt>
              <dd>{t('deadline.openUntil', { day: formatDay(dayBefore(deadline.openUntil)) })}</dd>
            </div>
          )}
          <div>
            <dt>{t('deadline.late')}</dt>
            <dd className={deadline.daysLate > 0 ? 'deadline-late' : undefined}>
              {deadline.daysLate > 0
                ? t('follow.days', { count: deadline.daysLate, shown: formatCount(deadline.daysLate) })
                : t('follow.inTime')}
            </dd>
          </div>
        </dl>
        {deadline.requests.length > 0 && (
          <AskedList requests={deadline.requests} decisions={deadline.decisions} campaignId={deadline.campaignId} />
        )}
        {deadline.decisions.length > 0 ? (
          <DecisionList decisions={deadline.decisions} />
        ) : (
          <p className="secondary">{t('deadline.noDecision')}</p>
        )}
        {deadline.daysLate > 0 && (
          <p>
            <Link to={`/ky-danh-gia/${deadline.campaignId}/so-nghia-vu` as '/'}>{t('follow.register')}</Link>
          </p>
        )}
      </div>
      {deciding && (
        <DecisionDrawer
          campaignId={deadline.campaignId}
          evaluationIds={[evaluationId]}
          onClose={() => setDeciding(false)}
        />
      )}
    </Card>
  );
}
