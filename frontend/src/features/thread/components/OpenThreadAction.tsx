import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateField } from '@/components/DateField.tsx';
import { localName } from '@/lib/i18n.ts';
import { indicatorsQuery, type OpenThread, openThread, type Threads, useThreadAct } from '../queries.ts';

interface OpenThreadProps {
  evaluationId: string;
  side: Threads['side'];
  /** The indicator in hand, which is then proposed. */
  about?: string;
}

/** Opens a matter; the department sets a day, only it asks for evidence. */
export function OpenThreadAction({ evaluationId, side, about }: OpenThreadProps) {
  const { t } = useTranslation('thread');
  const act = useThreadAct(evaluationId);
  const indicators = useQuery(indicatorsQuery(evaluationId)).data ?? [];
  const department = side === 'DEPARTMENT';
  const kinds: OpenThread['kind'][] = department
    ? ['EVIDENCE_REQUEST', 'QUESTION', 'EXPLANATION']
    : ['QUESTION', 'EXPLANATION'];
  return (
    <ConfirmAction
      label={t('open.label')}
      title={t('open.title')}
      text={<p>{t('open.next')}</p>}
      button={about ? {} : { type: 'primary' }}
      initialValues={{ kind: kinds[0], indicatorCode: about }}
      fields={
        <>
          <Form.Item name="kind" label={t('open.kind')}>
            <Select options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
          </Form.Item>
          <Form.Item name="indicatorCode" label={t('open.indicator')} extra={t('open.indicatorHint')}>
            <Select
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              options={indicators.map((indicator) => ({
                value: indicator.code,
                label: `${indicator.code} ${localName(indicator)}`,
              }))}
            />
          </Form.Item>
          <Form.Item
            name="dueOn"
            label={t('open.due')}
            rules={department ? [{ required: true, message: t('open.dueMissing') }] : []}
          >
            <DateField />
          </Form.Item>
          <Form.Item
            name="text"
            label={t('text')}
            rules={[{ required: true, whitespace: true, message: t('textMissing') }]}
          >
            <Input.TextArea rows={4} maxLength={4000} />
          </Form.Item>
        </>
      }
      onConfirm={(values) =>
        act(() =>
          openThread(evaluationId, {
            kind: values.kind as OpenThread['kind'],
            indicatorCode: (values.indicatorCode as string | undefined) || undefined,
            dueOn: (values.dueOn as string | undefined) || undefined,
            text: String(values.text).trim(),
          }),
        )
      }
    />
  );
}
