import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { type Budget, type BudgetDocument, KINDS, useBudgetActs } from '../queries.ts';

/** Records a budget document with the grades that went into it, as they are now. */
export function DocumentForm({ budget, onClose }: { budget: Budget; onClose: () => void }) {
  const { t } = useTranslation(['budget', 'kit']);
  const me = useMe();
  const acts = useBudgetActs(budget.campaignId);
  const needed = (label: string) => [{ required: true, message: t('kit:field.required', { label }) }];
  const typed = (value: unknown) => String(value ?? '').trim() || undefined;
  return (
    <FormDrawer
      title={t('budget:add')}
      hint={t('budget:addHint')}
      submit={t('budget:save')}
      done={t('budget:saved')}
      initial={{ kind: 'ESTIMATE', evaluationIds: budget.candidates.map((one) => one.evaluationId) }}
      save={(values) =>
        acts.record({
          kind: values.kind as BudgetDocument['kind'],
          number: typed(values.number),
          issuedOn: typed(values.issuedOn),
          issuer: typed(values.issuer),
          evaluationIds: values.evaluationIds as string[],
        })
      }
      onClose={onClose}
      wide
    >
      <Form.Item name="kind" label={t('budget:field.kind')}>
        <Radio.Group options={KINDS.map((value) => ({ value, label: t(`budget:kind.${value}`) }))} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="number" label={t('budget:field.number')} rules={needed(t('budget:field.number'))}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="issuedOn" label={t('budget:field.issuedOn')} rules={needed(t('budget:field.issuedOn'))}>
          <DateField max={me.today} />
        </Form.Item>
      </div>
      <Form.Item name="issuer" label={t('budget:field.issuer')} rules={needed(t('budget:field.issuer'))}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="evaluationIds" label={t('budget:field.grades')} rules={needed(t('budget:field.grades'))}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={budget.candidates.map((one) => ({
            value: one.evaluationId,
            label: t('budget:candidate', { name: one.organizationName, basis: t(`budget:basis.${one.basis}`) }),
          }))}
        />
      </Form.Item>
    </FormDrawer>
  );
}
