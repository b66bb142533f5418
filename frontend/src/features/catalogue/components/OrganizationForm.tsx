import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer, type Values } from '@/components/FormDrawer.tsx';
import { formatDecimal } from '@/lib/format/number.ts';
import { AUTONOMY, checkShares, FUNCTIONS, type Organization, type TypedShares } from '../model.ts';
import { type OrganizationValues, onSharesField, toRequest, valuesOf } from '../organization-form.ts';
import { useOrganizationActs } from '../queries.ts';
import { SharesField } from './SharesField.tsx';

interface OrganizationFormProps {
  /** What is edited; a new organization without it. */
  organization?: Organization;
  onClose: () => void;
  onSaved?: (organization: Organization) => void;
}

const TAX_CODE = /^(\d{10}(-\d{3})?)?$/;
const BUDGET_CODE = /^(\d{7})?$/;
const ELECTRONIC_ID = /^[0-9A-Z.]*$/;
const CODE = /^[A-Z0-9.-]*$/;

export function OrganizationForm({ organization, onClose, onSaved }: OrganizationFormProps) {
  const { t } = useTranslation(['catalogue', 'kit']);
  const acts = useOrganizationActs();
  const label = (field: string) => t(`catalogue:field.${field}`);
  const needed = (field: string) => ({
    required: true,
    whitespace: true,
    message: t('kit:field.required', { label: label(field) }),
  });
  const form = (field: string, pattern: RegExp) => ({ pattern, message: t(`catalogue:form.${field}`) });

  const sharesAreWhole = (_: unknown, typed: TypedShares | undefined) =>
    checkShares(typed ?? {}).state === 'whole'
      ? Promise.resolve()
      : Promise.reject(new Error(t('catalogue:shares.must')));

  /** Values in words, for the comparison with what somebody else saved. */
  const words = (field: string, value: unknown): string | undefined => {
    if (field === 'functions') {
      const typed = (value ?? {}) as TypedShares;
      return FUNCTIONS.flatMap((code) =>
        typed[code]?.value ? [`${code} ${formatDecimal(typed[code]?.value)}`] : [],
      ).join('; ');
    }
    if (field === 'identifiers' || field === 'registration') return Object.values(value ?? {}).join('; ');
    return undefined;
  };

  return (
    <FormDrawer
      wide
      title={t(organization ? 'catalogue:edit.title' : 'catalogue:create.title')}
      hint={t(organization ? 'catalogue:edit.hint' : 'catalogue:create.hint')}
      submit={t(organization ? 'catalogue:edit.submit' : 'catalogue:create.submit')}
      done={t(organization ? 'catalogue:edit.done' : 'catalogue:create.done')}
      initial={
        organization
          ? (valuesOf(organization) as unknown as Values)
          : { functions: {}, identifiers: {}, registration: {}, illustrative: false }
      }
      version={organization?.version}
      labels={Object.fromEntries(
        Object.keys(organization ? valuesOf(organization) : {}).map((field) => [field, label(field)]),
      )}
      words={words}
      current={
        organization &&
        (async () => {
          const now = await acts.present(organization.id);
          return { values: valuesOf(now) as unknown as Values, version: now.version };
        })
      }
      save={async (values, version) => {
        const request = toRequest(values as unknown as OrganizationValues);
        try {
          return await (organization ? acts.change(organization.id, version, request) : acts.create(request));
        } catch (thrown) {
          throw onSharesField(thrown);
        }
      }}
      onSaved={(saved) => onSaved?.(saved as Organization)}
      onClose={onClose}
    >
      <Form.Item name="nameVi" label={label('nameVi')} rules={[needed('nameVi')]}>
        <Input maxLength={300} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="nameEn" label={label('nameEn')}>
          <Input maxLength={300} lang="en" />
        </Form.Item>
        <Form.Item name="shortName" label={label('shortName')}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item
          name="code"
          label={label('code')}
          extra={organization ? t('catalogue:form.codeFixed') : undefined}
          rules={[needed('code'), form('code', CODE)]}
        >
          <Input maxLength={35} disabled={organization !== undefined} />
        </Form.Item>
        <Form.Item name="autonomyGroup" label={label('autonomyGroup')}>
          <Select
            allowClear
            options={AUTONOMY.map((group) => ({ value: group, label: t('catalogue:autonomy', { group }) }))}
          />
        </Form.Item>
      </div>
      <Form.Item
        name="governingBodyId"
        label={label('governingBodyId')}
        extra={t('catalogue:form.governingBody')}
        rules={[{ required: true, message: t('kit:field.requiredChoice', { label: label('governingBodyId') }) }]}
      >
        <AgencySelect without={organization?.agencyId} />
      </Form.Item>
      <Form.Item
        name="functions"
        label={label('functions')}
        extra={t('catalogue:shares.hint')}
        required
        rules={[{ validator: sharesAreWhole }]}
        validateTrigger={[]}
      >
        <SharesField />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="foundedOn" label={label('foundedOn')} rules={[needed('foundedOn')]}>
          <DateField />
        </Form.Item>
        <Form.Item name="dissolvedOn" label={label('dissolvedOn')} extra={t('catalogue:form.dissolvedOn')}>
          <DateField />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item
          name={['identifiers', 'electronicId']}
          label={label('electronicId')}
          rules={[form('electronicId', ELECTRONIC_ID)]}
        >
          <Input maxLength={35} />
        </Form.Item>
        <Form.Item name={['identifiers', 'taxCode']} label={label('taxCode')} rules={[form('taxCode', TAX_CODE)]}>
          <Input maxLength={14} inputMode="numeric" />
        </Form.Item>
        <Form.Item
          name={['identifiers', 'budgetUnitCode']}
          label={label('budgetUnitCode')}
          rules={[form('budgetUnitCode', BUDGET_CODE)]}
        >
          <Input maxLength={7} inputMode="numeric" />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item name={['registration', 'number']} label={label('registrationNumber')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name={['registration', 'issuedOn']} label={label('issuedOn')}>
          <DateField />
        </Form.Item>
        <Form.Item name={['registration', 'expiresOn']} label={label('expiresOn')}>
          <DateField />
        </Form.Item>
      </div>
      <Form.Item name="illustrative" valuePropName="checked" extra={t('catalogue:form.illustrative')}>
        <Checkbox>{label('illustrative')}</Checkbox>
      </Form.Item>
    </FormDrawer>
  );
}
