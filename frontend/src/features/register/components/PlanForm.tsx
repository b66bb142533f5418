import { Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import type { Schema } from '@/api/types.ts';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { FormDrawer, type Values } from '@/components/FormDrawer.tsx';
import { LEVELS, type Plan, trimmed } from '../model.ts';
import { usePlanActs } from '../queries.ts';

interface PlanFormProps {
  /** What is edited; a new plan without it. */
  plan?: Plan;
  onClose: () => void;
  onSaved?: (plan: Plan) => void;
}

const valuesOf = (plan: Plan): Values => ({
  code: plan.code,
  nameVi: plan.nameVi,
  nameEn: plan.nameEn,
  level: plan.level,
  fromYear: plan.fromYear,
  toYear: plan.toYear,
  agencyId: plan.agencyId,
  scope: plan.scope,
  published: plan.published,
  illustrative: plan.illustrative,
});

const toRequest = (values: Values): Schema<'SavePlan'> => ({
  code: String(values.code).trim(),
  nameVi: String(values.nameVi).trim(),
  nameEn: trimmed(values.nameEn),
  level: values.level as Plan['level'],
  fromYear: Number(values.fromYear),
  toYear: Number(values.level === 'ANNUAL' ? values.fromYear : values.toYear),
  agencyId: String(values.agencyId),
  scope: trimmed(values.scope),
  published: values.published === true,
  illustrative: values.illustrative === true,
});

/** A plan's particulars. */
export function PlanForm({ plan, onClose, onSaved }: PlanFormProps) {
  const { t } = useTranslation(['register', 'kit']);
  const year = Number(useMe().today.slice(0, 4));
  const acts = usePlanActs();
  const label = (field: string) => t(`register:field.${field}`);
  const needed = (text: string) => [{ required: true, message: t('kit:field.required', { label: text }) }];
  return (
    <FormDrawer
      title={t(plan ? 'register:plan.edit' : 'register:plan.create.title')}
      hint={t('register:plan.create.hint')}
      submit={t('register:save')}
      done={t('register:saved')}
      initial={
        plan
          ? valuesOf(plan)
          : { level: 'ANNUAL', fromYear: year, toYear: year + 4, published: true, illustrative: false }
      }
      version={plan?.version}
      labels={Object.fromEntries(Object.keys(plan ? valuesOf(plan) : {}).map((field) => [field, label(field)]))}
      current={
        plan &&
        (async () => {
          const now = await acts.present(plan.id);
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={(values, version) =>
        plan ? acts.change(plan.id, version, toRequest(values)) : acts.create(toRequest(values))
      }
      onSaved={(saved) => onSaved?.(saved as Plan)}
      onClose={onClose}
    >
      <Form.Item name="level" label={t('register:plan.level')}>
        <Radio.Group
          disabled={plan !== undefined}
          options={LEVELS.map((value) => ({ value, label: t(`register:level.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="nameVi" label={label('nameVi')} rules={needed(label('nameVi'))}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="nameEn" label={label('nameEn')}>
        <Input maxLength={300} lang="en" />
      </Form.Item>
      <Form.Item
        name="code"
        label={label('code')}
        extra={t('register:form.code')}
        rules={[...needed(label('code')), { pattern: /^[A-Z0-9.-]*$/, message: t('register:form.code') }]}
      >
        <Input maxLength={35} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="fromYear" label={label('fromYear')} rules={needed(label('fromYear'))}>
          <InputNumber min={2000} max={2100} precision={0} controls={false} style={{ width: 120 }} />
        </Form.Item>
        <Form.Item noStyle dependencies={['level']}>
          {({ getFieldValue }) =>
            getFieldValue('level') === 'PERIOD' ? (
              <Form.Item name="toYear" label={label('toYear')} rules={needed(label('toYear'))}>
                <InputNumber min={2000} max={2100} precision={0} controls={false} style={{ width: 120 }} />
              </Form.Item>
            ) : null
          }
        </Form.Item>
      </div>
      <Form.Item name="agencyId" label={label('agencyId')} rules={needed(label('agencyId'))}>
        <AgencySelect />
      </Form.Item>
      <Form.Item name="scope" label={label('scope')}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <Form.Item name="published" valuePropName="checked" extra={t('register:form.published')}>
        <Checkbox>{label('published')}</Checkbox>
      </Form.Item>
      <Form.Item name="illustrative" valuePropName="checked" extra={t('register:form.illustrative')}>
        <Checkbox>{label('illustrative')}</Checkbox>
      </Form.Item>
    </FormDrawer>
  );
}
