import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { type AnswerExplanation, answer, type Explanation, useExplanationAct } from '../queries.ts';

/** The department's answer; who accepts says what will change. */
export function AnswerAction({ evaluationId, item }: { evaluationId: string; item: Explanation }) {
  const { t } = useTranslation('explanation');
  const act = useExplanationAct();
  return (
    <ConfirmAction
      label={t('answer.label', { code: item.indicatorCode })}
      title={t('answer.title', { code: item.indicatorCode })}
      text={<p>{t('answer.text')}</p>}
      button={{ type: 'primary' }}
      reason="required"
      reasonLabel={t('answer.reason')}
      initialValues={{ outcome: 'REJECTED' }}
      fields={
        <>
          <Form.Item name="outcome" label={t('answer.outcome')}>
            <Radio.Group
              options={(['ACCEPTED', 'REJECTED'] as const).map((value) => ({ value, label: t(`outcome.${value}`) }))}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={['outcome']}>
            {({ getFieldValue }) =>
              getFieldValue('outcome') === 'ACCEPTED' && (
                <Form.Item
                  name="change"
                  label={t('answer.change')}
                  extra={t('answer.changeHint')}
                  rules={[{ required: true, whitespace: true, message: t('answer.changeMissing') }]}
                >
                  <Input.TextArea rows={3} maxLength={2000} />
                </Form.Item>
              )
            }
          </Form.Item>
        </>
      }
      onConfirm={({ outcome, change, reason }) =>
        act(() =>
          answer(evaluationId, item.id, {
            outcome: outcome as AnswerExplanation['outcome'],
            reason: String(reason).trim(),
            change: outcome === 'ACCEPTED' ? String(change).trim() : undefined,
          }),
        )
      }
    />
  );
}
