import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { type Conclusion, useRecordConclusion, type Wording } from '../queries.ts';

/** Words the conclusion: people choose what to recommend; points decide nothing here. */
export function RecordAction({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useTranslation(['conclusion', 'kit']);
  const record = useRecordConclusion(conclusion);
  const { current, designs, recommendations, comparedWith } = conclusion;
  const needed = (label: string) => [{ required: true, whitespace: true, message: t('kit:field.required', { label }) }];
  return (
    <ConfirmAction
      label={t(current ? 'conclusion:again' : 'conclusion:record')}
      title={t(current ? 'conclusion:again' : 'conclusion:record')}
      text={t('conclusion:hint')}
      button={{ type: current ? 'default' : 'primary' }}
      initialValues={{
        design: current?.design ?? (comparedWith ? 'WITH_COMPARISON' : undefined),
        comparison: current?.comparison ?? comparedWith,
        recommendation: current?.recommendation,
        reasons: current?.reasons,
      }}
      fields={
        <>
          {designs.length > 0 && (
            <>
              <Form.Item
                name="design"
                label={t('conclusion:field.design')}
                extra={comparedWith && t('conclusion:comparedWith', { group: comparedWith })}
                rules={[{ required: true, message: t('conclusion:missing.design') }]}
              >
                <Radio.Group
                  className="conclusion-choice"
                  options={designs.map((value) => ({ value, label: t(`conclusion:design.${value}`) }))}
                />
              </Form.Item>
              <Comparison />
            </>
          )}
          {recommendations.length > 0 && (
            <Form.Item
              name="recommendation"
              label={t('conclusion:field.recommendation')}
              rules={[{ required: true, message: t('conclusion:missing.recommendation') }]}
            >
              <Radio.Group
                className="conclusion-choice"
                options={recommendations.map((value) => ({ value, label: t(`conclusion:recommendation.${value}`) }))}
              />
            </Form.Item>
          )}
          <Form.Item
            name="reasons"
            label={t('conclusion:field.reasons')}
            extra={t('conclusion:reasonsHint')}
            rules={needed(t('conclusion:field.reasons'))}
          >
            <Input.TextArea autoSize={{ minRows: 5, maxRows: 14 }} maxLength={8000} />
          </Form.Item>
        </>
      }
      onConfirm={({ design, comparison, recommendation, reasons }) =>
        record({
          design: design as Wording['design'],
          comparison: design === 'WITH_COMPARISON' ? (comparison as string | undefined) : undefined,
          recommendation: recommendation as Wording['recommendation'],
          reasons: String(reasons).trim(),
        })
      }
    />
  );
}

/** With whom it was compared: asked for that design only. */
function Comparison() {
  const { t } = useTranslation(['conclusion', 'kit']);
  const design = Form.useWatch<string | undefined>('design');
  if (design !== 'WITH_COMPARISON') return null;
  const label = t('conclusion:field.comparison');
  return (
    <Form.Item
      name="comparison"
      label={label}
      rules={[{ required: true, whitespace: true, message: t('kit:field.required', { label }) }]}
    >
      <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
    </Form.Item>
  );
}
