import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { NumberField } from '@/components/NumberField.tsx';
import type { NumberReading } from '@/lib/format/number-input.ts';

export type Typed = string | NumberReading | undefined;

/** The canonical decimal of a number field. */
export const canonical = (typed: Typed): string | undefined =>
  typeof typed === 'object' && typed !== null ? typed.value : typed;

export const trimmed = (value: unknown): string | undefined => String(value ?? '').trim() || undefined;

interface EntryFieldsProps {
  unit: string;
  /** Whether it supersedes something, so that it needs a reason. */
  again: boolean;
  documentNeeded: boolean;
}

/** Year, value, source, document and reason: what every entry says. */
export function EntryFields({ unit, again, documentNeeded }: EntryFieldsProps) {
  const { t } = useTranslation(['target', 'kit']);
  const needed = (label: string) => [{ required: true, whitespace: true, message: t('kit:field.required', { label }) }];
  return (
    <>
      <Form.Item
        name="year"
        label={t('target:field.year')}
        rules={[{ required: true, message: t('kit:field.required', { label: t('target:field.year') }) }]}
      >
        <InputNumber min={2000} max={2100} precision={0} controls={false} style={{ width: 140 }} />
      </Form.Item>
      <Form.Item
        name="value"
        label={t('target:field.value', { unit })}
        required
        rules={[
          {
            validator: (_, typed: Typed) =>
              canonical(typed) === undefined
                ? Promise.reject(new Error(t('kit:field.required', { label: t('target:field.value', { unit }) })))
                : Promise.resolve(),
          },
        ]}
      >
        <NumberField min={null} />
      </Form.Item>
      <Form.Item
        name="source"
        label={t('target:field.source')}
        extra={t('target:field.sourceHint')}
        rules={needed(t('target:field.source'))}
      >
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item
        name="document"
        label={t('target:field.document')}
        extra={t('target:field.documentHint')}
        rules={documentNeeded ? needed(t('target:field.document')) : []}
      >
        <Input maxLength={300} />
      </Form.Item>
      {again && (
        <Form.Item name="reason" label={t('target:field.reason')} rules={needed(t('target:field.reason'))}>
          <Input.TextArea rows={3} maxLength={2000} showCount />
        </Form.Item>
      )}
    </>
  );
}
