import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { draftOf } from '../model.ts';
import { type Question, useQuestionActs } from '../queries.ts';

interface Field {
  name: string;
  label: string;
  extra?: string;
  rows?: number;
  max?: number;
  required?: boolean;
}

/** What this person may do with the question now; each says what happens next. */
export function QuestionActs({ question }: { question: Question }) {
  const { t } = useTranslation('question');
  const acts = useQuestionActs(question);
  const escalated = question.question.state === 'ESCALATED';
  const can = (action: Question['allowedActions'][number]) => question.allowedActions.includes(action);
  const field = ({ name, label, extra, rows = 6, max = 4000, required = true }: Field) => (
    <Form.Item
      key={name}
      name={name}
      label={label}
      extra={extra}
      rules={[{ required, whitespace: true, message: t('act.missing') }]}
    >
      {rows > 1 ? <Input.TextArea rows={rows} maxLength={max} showCount /> : <Input maxLength={max} />}
    </Form.Item>
  );
  const basis = (required: boolean) => field({ name: 'basis', label: t('act.basis'), rows: 1, max: 500, required });
  const text = (values: Record<string, unknown>, name: string) => String(values[name] ?? '').trim();
  const optional = (values: Record<string, unknown>, name: string) => text(values, name) || undefined;
  if (question.allowedActions.length === 0) return null;
  return (
    <div className="question-acts no-print">
      {can('ANSWER') && (
        <ConfirmAction
          button={{ type: 'primary' }}
          label={t('act.answer')}
          title={t('act.answerTitle')}
          text={t(escalated ? 'act.answerEscalatedText' : 'act.answerText')}
          fields={[field({ name: 'text', label: t('act.answerField') }), basis(escalated)]}
          onConfirm={(values) => acts.answer({ text: text(values, 'text'), basis: optional(values, 'basis') })}
        />
      )}
      {can('ESCALATE') && (
        <ConfirmAction
          label={t('act.escalate')}
          title={t('act.escalateTitle')}
          text={t('act.escalateText')}
          fields={[
            field({ name: 'addressee', label: t('act.addressee'), rows: 1, max: 300 }),
            field({ name: 'text', label: t('act.escalateField') }),
            basis(false),
          ]}
          onConfirm={(values) =>
            acts.escalate({
              addressee: text(values, 'addressee'),
              text: text(values, 'text'),
              basis: optional(values, 'basis'),
            })
          }
        />
      )}
      {can('REOPEN') && (
        <ConfirmAction
          label={t('act.reopen')}
          title={t('act.reopenTitle')}
          text={t(question.published ? 'act.reopenPublishedText' : 'act.reopenText')}
          fields={field({ name: 'text', label: t('act.reopenField') })}
          onConfirm={(values) => acts.reopen({ text: text(values, 'text') })}
        />
      )}
      {can('PUBLISH') && (
        <ConfirmAction
          label={t('act.publish')}
          title={t('act.publishTitle')}
          text={t('act.publishText')}
          initialValues={draftOf(question)}
          fields={[
            field({ name: 'question', label: t('act.publishQuestion'), rows: 2, max: 500 }),
            field({ name: 'answer', label: t('act.publishAnswer') }),
          ]}
          onConfirm={(values) => acts.publish({ question: text(values, 'question'), answer: text(values, 'answer') })}
        />
      )}
      {can('WITHDRAW') && (
        <ConfirmAction
          danger
          label={t('act.withdraw')}
          title={t('act.withdrawTitle')}
          reason="required"
          onConfirm={(values) => acts.withdraw({ reason: values.reason ?? '' })}
        />
      )}
    </div>
  );
}
