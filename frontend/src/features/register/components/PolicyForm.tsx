import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types.ts';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer, type Values } from '@/components/FormDrawer.tsx';
import { POLICY_TYPES, type Policy, trimmed } from '../model.ts';
import { usePolicyActs } from '../queries.ts';

interface PolicyFormProps {
  /** What is edited; a new policy without it. */
  policy?: Policy;
  onClose: () => void;
  onSaved?: (policy: Policy) => void;
}

const valuesOf = (policy: Policy): Values => ({
  code: policy.code,
  nameVi: policy.nameVi,
  nameEn: policy.nameEn,
  type: policy.type,
  agencyId: policy.agencyId,
  startsOn: policy.startsOn,
  endsOn: policy.endsOn,
  scope: policy.scope,
  affected: policy.affected,
  comparedWith: policy.comparedWith,
  published: policy.published,
  illustrative: policy.illustrative,
});

const toRequest = (values: Values): Schema<'SavePolicy'> => ({
  code: String(values.code).trim(),
  nameVi: String(values.nameVi).trim(),
  nameEn: trimmed(values.nameEn),
  type: values.type as Policy['type'],
  agencyId: String(values.agencyId),
  startsOn: String(values.startsOn),
  endsOn: trimmed(values.endsOn),
  scope: trimmed(values.scope),
  affected: trimmed(values.affected),
  comparedWith: trimmed(values.comparedWith),
  published: values.published === true,
  illustrative: values.illustrative === true,
});

/** A policy's particulars. */
export function PolicyForm({ policy, onClose, onSaved }: PolicyFormProps) {
  const { t } = useTranslation(['register', 'kit']);
  const acts = usePolicyActs();
  const label = (field: string) => t(`register:field.${field}`);
  const needed = (text: string) => [{ required: true, message: t('kit:field.required', { label: text }) }];
  return (
    <FormDrawer
      title={t(policy ? 'register:policy.edit' : 'register:policy.create')}
      hint={t('register:policy.formHint')}
      submit={t('register:save')}
      done={t('register:saved')}
      initial={policy ? valuesOf(policy) : { published: true, illustrative: false }}
      version={policy?.version}
      labels={Object.fromEntries(Object.keys(policy ? valuesOf(policy) : {}).map((field) => [field, label(field)]))}
      current={
        policy &&
        (async () => {
          const now = await acts.present(policy.id);
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={(values, version) =>
        policy ? acts.change(policy.id, version, toRequest(values)) : acts.create(toRequest(values))
      }
      onSaved={(saved) => onSaved?.(saved as Policy)}
      onClose={onClose}
    >
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
      <Form.Item name="type" label={t('register:policy.type')} rules={needed(t('register:policy.type'))}>
        <Select options={POLICY_TYPES.map((value) => ({ value, label: t(`register:policyType.${value}`) }))} />
      </Form.Item>
      <Form.Item name="agencyId" label={label('agencyId')} rules={needed(label('agencyId'))}>
        <AgencySelect />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="startsOn" label={t('register:policy.startsOn')} rules={needed(t('register:policy.startsOn'))}>
          <DateField />
        </Form.Item>
        <Form.Item name="endsOn" label={t('register:policy.endsOn')}>
          <DateField />
        </Form.Item>
      </div>
      <Form.Item name="affected" label={label('affected')}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Form.Item name="comparedWith" label={label('comparedWith')} extra={t('register:policy.comparedHint')}>
        <Input.TextArea rows={2} maxLength={2000} />
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
