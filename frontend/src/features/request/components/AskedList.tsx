import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateText } from '@/components/DateText.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { type Decision, type ExtensionRequest, useDeadlineActs } from '../deadline-queries.ts';
import { DecisionDrawer } from './DecisionDrawer.tsx';

interface AskedListProps {
  requests: readonly ExtensionRequest[];
  /** Decisions that could grant one of them. */
  decisions: readonly Decision[];
  campaignId: string;
  withUnits?: boolean;
}

/** What units asked for, and what the department said. */
export function AskedList({ requests, decisions, campaignId, withUnits }: AskedListProps) {
  const { t } = useTranslation('request');
  const { answer } = useDeadlineActs();
  const [granting, setGranting] = useState<ExtensionRequest | null>(null);
  return (
    <>
      <ul className="decisions" aria-label={t('asked.list')}>
        {requests.map((request) => (
          <li key={request.id} className="decision">
            <div className="decision-head">
              <strong>
                {withUnits && `${request.organizationName}: `}
                {t('asked.days', { count: request.days, shown: formatCount(request.days) })}
              </strong>
              {!request.answer ? (
                <Status tone="waiting" label={t('asked.waiting')} />
              ) : request.answer.granted ? (
                <Status tone="done" label={t('asked.granted')} />
              ) : (
                <Status tone="error" label={t('asked.refused')} />
              )}
            </div>
            <div>{t('decision.reason', { reason: request.reason })}</div>
            <div className="secondary">
              {request.byName} · <DateText moment={request.at} />
            </div>
            {request.answer && (
              <div>
                {t('asked.answer', { name: request.answer.byName, reason: request.answer.reason })}{' '}
                <DateText moment={request.answer.at} />
              </div>
            )}
            {request.allowedActions.includes('ANSWER') && (
              <div className="card-actions">
                <Button size="small" type="primary" onClick={() => setGranting(request)}>
                  {t('asked.grant')}
                </Button>
                <ConfirmAction
                  label={t('asked.refuse')}
                  title={t('asked.refuseTitle')}
                  reason="required"
                  danger
                  button={{ size: 'small' }}
                  onConfirm={({ reason }) => answer(request.id, { granted: false, reason: String(reason) })}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {granting && (
        <GrantWindow
          request={granting}
          campaignId={campaignId}
          decisions={decisions.filter(
            (decision) =>
              !decision.revocation &&
              decision.concerned.some((unit) => unit.evaluationId === granting.evaluationId) &&
              decision.at > granting.at,
          )}
          onClose={() => setGranting(null)}
        />
      )}
    </>
  );
}

interface GrantWindowProps {
  request: ExtensionRequest;
  decisions: readonly Decision[];
  campaignId: string;
  onClose: () => void;
}

/** Granting takes a decision on record: record it first, then answer with it. */
function GrantWindow({ request, decisions, campaignId, onClose }: GrantWindowProps) {
  const { t } = useTranslation('request');
  const { answer } = useDeadlineActs();
  const [form] = Form.useForm();
  const [made, setMade] = useState<Decision>();
  const [deciding, setDeciding] = useState(decisions.length === 0);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const choices = made && !decisions.some((decision) => decision.id === made.id) ? [made, ...decisions] : decisions;
  if (deciding) {
    return (
      <DecisionDrawer
        campaignId={campaignId}
        evaluationIds={[request.evaluationId]}
        onMade={setMade}
        onClose={() => setDeciding(false)}
      />
    );
  }
  return (
    <Modal
      open
      title={t('asked.grantTitle')}
      okText={t('asked.grant')}
      cancelText={t('send.cancel')}
      okButtonProps={{ disabled: choices.length === 0 }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <div className="stack">
        <ProblemAlert problem={problem} />
        {choices.length === 0 && <p>{t('asked.noDecision')}</p>}
        <Form
          form={form}
          layout="vertical"
          initialValues={{ decisionId: made?.id ?? choices[0]?.id }}
          onFinish={(values: { decisionId: string; reason: string }) => {
            answer(request.id, { granted: true, reason: values.reason, decisionId: values.decisionId })
              .then(onClose)
              .catch((thrown: unknown) => setProblem(asProblem(thrown)));
          }}
        >
          <Form.Item name="decisionId" label={t('asked.decision')} rules={[{ required: true }]}>
            <Select
              options={choices.map((decision) => ({
                value: decision.id,
                label: `${t(`decision.kind.${decision.kind}`)} ${decision.number ?? ''} ${
                  decision.decidedOn ? formatDay(decision.decidedOn) : ''
                }`,
              }))}
            />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('asked.reason')}
            rules={[{ required: true, whitespace: true, message: t('ask.reasonMissing') }]}
          >
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
        </Form>
      </div>
    </Modal>
  );
}
