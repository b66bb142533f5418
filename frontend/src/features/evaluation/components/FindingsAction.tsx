import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { PaperInput } from '@/components/PaperInput.tsx';
import { useAct } from '../hooks.ts';
import type { Evaluation } from '../model.ts';
import { recordFindings, resultQuery, sendFindingPaper } from '../queries.ts';

/** Whether the form says that anything was found: then it rests on a document. */
const anyFound = (field: (name: string) => unknown): boolean =>
  field('falseData') === true || field('financialBreach') === true || field('integrityBreach') !== 'NONE';

/** What competent bodies have concluded; it caps the grade, so it names its document. */
export function FindingsAction({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const act = useAct();
  const result = useQuery(resultQuery(evaluation.id)).data;
  const now = result?.findings;
  if (!result?.allowedActions.includes('RECORD_FINDINGS')) return null;
  return (
    <ConfirmAction
      key={JSON.stringify(now)}
      label={t('findings.label')}
      title={t('findings.title')}
      text={t('findings.text')}
      initialValues={{
        falseData: now?.falseData ?? false,
        integrityBreach: now?.integrityBreach ?? 'NONE',
        financialBreach: now?.financialBreach ?? false,
        document: now?.document ?? '',
      }}
      fields={
        <>
          <Form.Item name="falseData" valuePropName="checked">
            <Checkbox>{t('findings.falseData')}</Checkbox>
          </Form.Item>
          <Form.Item name="integrityBreach" label={t('findings.integrity')}>
            <Radio.Group
              options={(['NONE', 'ONCE', 'REPEATED'] as const).map((breach) => ({
                value: breach,
                label: t(`findings.breach.${breach}`),
              }))}
            />
          </Form.Item>
          <Form.Item name="financialBreach" valuePropName="checked">
            <Checkbox>{t('findings.financial')}</Checkbox>
          </Form.Item>
          <Form.Item
            name="document"
            label={t('findings.document')}
            dependencies={['falseData', 'integrityBreach', 'financialBreach']}
            rules={[
              ({ getFieldValue }) => ({
                required: anyFound(getFieldValue),
                whitespace: true,
                message: t('findings.documentMissing'),
              }),
            ]}
          >
            <Input maxLength={500} />
          </Form.Item>
          <Form.Item
            name="documentId"
            label={t('findings.file')}
            dependencies={['falseData', 'integrityBreach', 'financialBreach']}
            rules={[({ getFieldValue }) => ({ required: anyFound(getFieldValue), message: t('findings.fileMissing') })]}
          >
            <PaperInput send={(file, onProgress) => sendFindingPaper(evaluation.id, file, onProgress)} />
          </Form.Item>
        </>
      }
      onConfirm={({ falseData, integrityBreach, financialBreach, document, documentId }) =>
        act(() =>
          recordFindings(evaluation.id, evaluation.version, {
            falseData: falseData === true,
            integrityBreach: integrityBreach === 'NONE' ? undefined : (integrityBreach as 'ONCE' | 'REPEATED'),
            financialBreach: financialBreach === true,
            document: (document as string | undefined)?.trim() || undefined,
            documentId: documentId as string | undefined,
          }),
        )
      }
    />
  );
}
