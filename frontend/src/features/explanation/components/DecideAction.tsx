import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateField } from '@/components/DateField.tsx';
import { PaperInput } from '@/components/PaperInput.tsx';
import { useExplanationAct } from '../queries.ts';
import {
  type DecideReconsideration,
  decideReconsideration,
  type Reconsideration,
  sendDecisionPaper,
} from '../reconsideration-queries.ts';

interface DecideProps {
  evaluationId: string;
  item: Reconsideration;
}

/** Decides on a request, on a document. */
export function DecideAction({ evaluationId, item }: DecideProps) {
  const { t } = useTranslation('explanation');
  const act = useExplanationAct();
  return (
    <ConfirmAction
      label={t('decide.label', { about: item.indicatorCode ?? t('ask.wholeResult') })}
      title={t('decide.title')}
      text={<p>{t('decide.text')}</p>}
      button={{ type: 'primary' }}
      reason="required"
      reasonLabel={t('decide.reason')}
      fields={
        <>
          <Form.Item
            name="outcome"
            label={t('decide.outcome')}
            rules={[{ required: true, message: t('decide.outcomeMissing') }]}
          >
            <Radio.Group
              options={(['UPHELD', 'CHANGED'] as const).map((value) => ({ value, label: t(`decided.${value}`) }))}
            />
          </Form.Item>
          <Form.Item
            name="number"
            label={t('decide.number')}
            rules={[{ required: true, whitespace: true, message: t('decide.numberMissing') }]}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="decidedOn"
            label={t('decide.day')}
            rules={[{ required: true, message: t('window.dayMissing') }]}
          >
            <DateField />
          </Form.Item>
          <Form.Item
            name="documentId"
            label={t('decide.file')}
            rules={[{ required: true, message: t('decide.fileMissing') }]}
          >
            <PaperInput send={(file, onProgress) => sendDecisionPaper(evaluationId, file, onProgress)} />
          </Form.Item>
        </>
      }
      onConfirm={({ outcome, number, decidedOn, documentId, reason }) =>
        act(() =>
          decideReconsideration(evaluationId, item.id, {
            outcome: outcome as DecideReconsideration['outcome'],
            number: String(number).trim(),
            decidedOn: String(decidedOn),
            documentId: String(documentId),
            reason: String(reason).trim(),
          }),
        )
      }
    />
  );
}
