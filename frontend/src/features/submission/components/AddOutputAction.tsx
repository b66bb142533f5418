import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { type ClaimedOutput, OUTPUT_KINDS, type OutputKind, onAdded } from '../model.ts';

interface AddOutputProps {
  period: string;
  types: readonly string[];
  outputs: ClaimedOutput[];
  onSave: (outputs: ClaimedOutput[]) => Promise<unknown>;
}

/** Names one output: by what it is told from every other one, and which part of it is the organization's. */
export function AddOutputAction({ period, types, outputs, onSave }: AddOutputProps) {
  const { t } = useTranslation(['submission', 'domain']);
  const needed = [{ required: true, whitespace: true, message: t('submission:outputs.missing') }];
  return (
    <ConfirmAction
      label={t('submission:outputs.add')}
      title={t('submission:outputs.addTitle', { year: period })}
      text={<p>{t('submission:outputs.next')}</p>}
      button={{ size: 'small' }}
      initialValues={{ kind: 'DOI', type: types.length === 1 ? types[0] : undefined, fraction: '1' }}
      fields={
        <>
          <Form.Item name="type" label={t('submission:outputs.type')} rules={needed}>
            <Select
              options={types.map((type) => ({
                value: type,
                label: t(`domain:output.${type}`, { defaultValue: type }),
              }))}
            />
          </Form.Item>
          <Form.Item name="title" label={t('submission:outputs.name')} rules={needed}>
            <Input maxLength={500} />
          </Form.Item>
          <Form.Item name="kind" label={t('submission:outputs.kindLabel')} rules={needed}>
            <Select
              options={OUTPUT_KINDS.map((kind) => ({ value: kind, label: t(`submission:outputs.kind.${kind}`) }))}
            />
          </Form.Item>
          <Form.Item name="identifier" label={t('submission:outputs.identifier')} rules={needed}>
            <Input maxLength={300} placeholder="10.1000/182" />
          </Form.Item>
          <Form.Item
            name="fraction"
            label={t('submission:outputs.fraction')}
            extra={t('submission:outputs.fractionHint')}
          >
            <Input maxLength={12} inputMode="decimal" />
          </Form.Item>
        </>
      }
      onConfirm={async (values) => {
        const added: ClaimedOutput = {
          type: String(values.type),
          kind: values.kind as OutputKind,
          identifier: String(values.identifier).trim(),
          title: String(values.title).trim(),
          // The decimal comma of the screen is a dot in the API.
          fraction: String(values.fraction || '1').replace(',', '.'),
        };
        try {
          await onSave([...outputs, added]);
        } catch (thrown) {
          throw onAdded(asProblem(thrown), outputs.length);
        }
      }}
    />
  );
}
