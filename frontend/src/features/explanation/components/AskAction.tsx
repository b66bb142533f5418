import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { useExplanationAct } from '../queries.ts';
import { askReconsideration, type Reconsiderations } from '../reconsideration-queries.ts';

interface AskProps {
  known: Reconsiderations;
  /** Indicator code → name. */
  names: ReadonlyMap<string, string>;
}

/** The head asks to have the result, or one indicator of it, looked at again. */
export function AskAction({ known, names }: AskProps) {
  const { t } = useTranslation('explanation');
  const act = useExplanationAct();
  const options = known.indicators.map((code) => ({ value: code, label: `${code} ${names.get(code) ?? ''}` }));
  return (
    <ConfirmAction
      label={t('ask.label')}
      title={t('ask.title')}
      text={<p>{t('ask.text', { day: formatDay(known.lastDay) })}</p>}
      button={{ type: 'primary' }}
      fields={
        <>
          <Form.Item
            name="indicatorCode"
            label={t('ask.indicator')}
            extra={known.whole ? t('ask.indicatorHint') : undefined}
            rules={known.whole ? [] : [{ required: true, message: t('ask.indicatorMissing') }]}
          >
            <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={options} />
          </Form.Item>
          <Form.Item
            name="text"
            label={t('ask.words')}
            rules={[{ required: true, whitespace: true, message: t('ask.wordsMissing') }]}
          >
            <Input.TextArea rows={5} maxLength={4000} />
          </Form.Item>
        </>
      }
      onConfirm={({ indicatorCode, text }) =>
        act(() =>
          askReconsideration(known.evaluationId, {
            indicatorCode: (indicatorCode as string | undefined) || undefined,
            text: String(text).trim(),
          }),
        )
      }
    />
  );
}
