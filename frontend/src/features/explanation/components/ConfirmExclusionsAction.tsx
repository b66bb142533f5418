import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateField } from '@/components/DateField.tsx';
import { PaperInput } from '@/components/PaperInput.tsx';
import { confirmExclusions, sendCouncilPaper } from '../exclusion-queries.ts';
import { useExplanationAct } from '../queries.ts';

/** Records a council's word on what is left out now. */
export function ConfirmExclusionsAction({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation('explanation');
  const act = useExplanationAct();
  return (
    <ConfirmAction
      label={t('exclusion.confirm')}
      title={t('exclusion.confirmTitle')}
      text={<p>{t('exclusion.confirmText')}</p>}
      fields={
        <>
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
            <PaperInput send={(file, onProgress) => sendCouncilPaper(evaluationId, file, onProgress)} />
          </Form.Item>
        </>
      }
      onConfirm={({ number, decidedOn, documentId }) =>
        act(() =>
          confirmExclusions(evaluationId, {
            number: String(number).trim(),
            decidedOn: String(decidedOn),
            documentId: String(documentId),
          }),
        )
      }
    />
  );
}
