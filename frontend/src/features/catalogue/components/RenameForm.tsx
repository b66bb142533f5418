import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import type { Organization } from '../model.ts';
import { useOrganizationActs } from '../queries.ts';

/** A new official name from a day on; the name borne until then stays in the history. */
export function RenameForm({ organization, onClose }: { organization: Organization; onClose: () => void }) {
  const { t } = useTranslation(['catalogue', 'kit']);
  const acts = useOrganizationActs();
  const needed = (label: string) => [{ required: true, whitespace: true, message: t('kit:field.required', { label }) }];
  return (
    <FormDrawer
      title={t('catalogue:rename.title')}
      hint={t('catalogue:rename.hint', { name: organization.nameVi })}
      submit={t('catalogue:rename.submit')}
      done={t('catalogue:rename.done')}
      initial={{}}
      version={organization.version}
      current={async () => ({ values: {}, version: (await acts.present(organization.id)).version })}
      save={(values, version) => {
        const nameEn = String(values.nameEn ?? '').trim();
        return acts.rename(organization.id, version, {
          nameVi: String(values.nameVi).trim(),
          ...(nameEn ? { nameEn } : {}),
          validFrom: String(values.validFrom),
          document: String(values.document).trim(),
        });
      }}
      onClose={onClose}
    >
      <Form.Item name="nameVi" label={t('catalogue:rename.nameVi')} rules={needed(t('catalogue:rename.nameVi'))}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="nameEn" label={t('catalogue:field.nameEn')}>
        <Input maxLength={300} lang="en" />
      </Form.Item>
      <Form.Item name="validFrom" label={t('catalogue:rename.from')} rules={needed(t('catalogue:rename.from'))}>
        <DateField />
      </Form.Item>
      <Form.Item
        name="document"
        label={t('catalogue:field.document')}
        extra={t('catalogue:form.document')}
        rules={needed(t('catalogue:field.document'))}
      >
        <Input maxLength={300} />
      </Form.Item>
    </FormDrawer>
  );
}
