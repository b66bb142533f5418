import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import type { Schema } from '@/api/types.ts';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer, type Values } from '@/components/FormDrawer.tsx';
import { type AgencyView, KINDS } from '../model.ts';
import { useAgencyActs } from '../queries.ts';

interface AgencyFormProps {
  /** What is edited; a new agency without it. */
  agency?: AgencyView;
  /** Where a new one stands, unless changed. */
  parentId?: string;
  onClose: () => void;
  onSaved?: (agency: AgencyView) => void;
}

const FIELDS = ['kind', 'nameVi', 'nameEn', 'code', 'parentId', 'validFrom', 'validTo'] as const;

const valuesOf = (agency: AgencyView): Values =>
  Object.fromEntries(FIELDS.map((field) => [field, agency[field] ?? undefined]));

/** Body of a request: what was left empty is left out. */
function toRequest(values: Values): Schema<'SaveAgency'> {
  const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(
    filled.map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  ) as unknown as Schema<'SaveAgency'>;
}

export function AgencyForm({ agency, parentId, onClose, onSaved }: AgencyFormProps) {
  const { t } = useTranslation(['agency', 'domain', 'kit']);
  const me = useMe();
  const acts = useAgencyActs();
  const labels = {
    code: t('agency:field.code'),
    kind: t('agency:field.kind'),
    nameVi: t('agency:field.nameVi'),
    nameEn: t('agency:field.nameEn'),
    parentId: t('agency:field.parent'),
    validFrom: t('agency:field.validFrom'),
    validTo: t('agency:field.validTo'),
  };
  const needed = (field: keyof typeof labels) => [
    { required: true, whitespace: true, message: t('kit:field.required', { label: labels[field] }) },
  ];
  return (
    <FormDrawer
      title={agency ? t('agency:edit.title') : t('agency:create.title')}
      hint={agency ? t('agency:edit.hint') : t('agency:create.hint')}
      submit={agency ? t('agency:edit.submit') : t('agency:create.submit')}
      done={agency ? t('agency:edit.done') : t('agency:create.done')}
      initial={agency ? valuesOf(agency) : { kind: 'DEPARTMENT', parentId, validFrom: me.today }}
      version={agency?.version}
      labels={labels}
      words={(field, value) => (field === 'kind' ? t(`domain:agencyKind.${value}`) : undefined)}
      current={
        agency &&
        (async () => {
          const now = await acts.present(agency.id);
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={(values, version) => {
        const request = toRequest(values);
        return agency ? acts.change(agency.id, version, request) : acts.create(request);
      }}
      onSaved={(saved) => onSaved?.(saved as AgencyView)}
      onClose={onClose}
    >
      <Form.Item name="nameVi" label={labels.nameVi} rules={needed('nameVi')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="nameEn" label={labels.nameEn}>
        <Input maxLength={300} lang="en" />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="kind" label={labels.kind} rules={needed('kind')}>
          <Select options={KINDS.map((kind) => ({ value: kind, label: t(`domain:agencyKind.${kind}`) }))} />
        </Form.Item>
        <Form.Item
          name="code"
          label={labels.code}
          extra={t('agency:field.codeHint')}
          rules={[...needed('code'), { pattern: /^[A-Z0-9.-]*$/, message: t('agency:field.codeForm') }]}
        >
          <Input maxLength={35} />
        </Form.Item>
      </div>
      <Form.Item name="parentId" label={labels.parentId} extra={t('agency:field.parentHint')}>
        <AgencySelect without={agency?.id} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="validFrom" label={labels.validFrom} rules={needed('validFrom')}>
          <DateField />
        </Form.Item>
        <Form.Item name="validTo" label={labels.validTo} extra={t('agency:field.validToHint')}>
          <DateField />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}
