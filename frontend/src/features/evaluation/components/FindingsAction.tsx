import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { useAct } from '../hooks.ts';
import type { Evaluation } from '../model.ts';
import { recordFindings, resultQuery } from '../queries.ts';

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
                required:
                  getFieldValue('falseData') ||
                  getFieldValue('financialBreach') ||
                  getFieldValue('integrityBreach') !== 'NONE',
                whitespace: true,
                message: t('findings.documentMissing'),
              }),
            ]}
          >
            <Input maxLength={500} />
          </Form.Item>
        </>
      }
      onConfirm={({ falseData, integrityBreach, financialBreach, document }) =>
        act(() =>
          recordFindings(evaluation.id, evaluation.version, {
            falseData: falseData === true,
            integrityBreach: integrityBreach === 'NONE' ? undefined : (integrityBreach as 'ONCE' | 'REPEATED'),
            financialBreach: financialBreach === true,
            document: (document as string | undefined)?.trim() || undefined,
          }),
        )
      }
    />
  );
}
