import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateField } from '@/components/DateField.tsx';
import type { Evidence } from '../model.ts';
import { type SaveParticulars, saveParticulars } from '../queries.ts';
import { useEvidenceChanged } from './EvidencePanel.tsx';

/** Everything that is said of a document besides its file; the time of receipt is the server's. */
export function ParticularsFields() {
  const { t } = useTranslation('evaluation');
  return (
    <>
      <Form.Item name="number" label={t('evidence.number')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="issuer" label={t('evidence.issuer')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="issuedOn" label={t('evidence.issuedOn')}>
        <DateField />
      </Form.Item>
      <div className="where-fields">
        <Form.Item name="periodFrom" label={t('evidence.periodFrom')}>
          <DateField />
        </Form.Item>
        <Form.Item name="periodTo" label={t('evidence.periodTo')}>
          <DateField />
        </Form.Item>
        <Form.Item name="validFrom" label={t('evidence.validFrom')}>
          <DateField />
        </Form.Item>
        <Form.Item name="validTo" label={t('evidence.validTo')}>
          <DateField />
        </Form.Item>
      </div>
      <Form.Item name="confidentiality" label={t('evidence.confidentiality')} extra={t('evidence.confidentialityHint')}>
        <Select
          options={(['INTERNAL', 'RESTRICTED', 'PUBLIC'] as const).map((value) => ({
            value,
            label: t(`evidence.level.${value}`),
          }))}
        />
      </Form.Item>
    </>
  );
}

/** Says anew what is known of a document; what was said before stays on record. */
export function ParticularsAction({ document }: { document: Evidence }) {
  const { t } = useTranslation('evaluation');
  const changed = useEvidenceChanged();
  return (
    <ConfirmAction
      label={t('evidence.describe')}
      title={t('evidence.describeTitle')}
      text={t('evidence.describeText')}
      button={{ size: 'small', 'aria-label': `${t('evidence.describe')} ${document.title}` }}
      initialValues={document}
      fields={
        <>
          <Form.Item
            name="title"
            label={t('evidence.title')}
            rules={[{ required: true, whitespace: true, message: t('evidence.titleMissing') }]}
          >
            <Input maxLength={300} />
          </Form.Item>
          <ParticularsFields />
        </>
      }
      onConfirm={async (values) => {
        await saveParticulars(document, values as unknown as SaveParticulars);
        await changed();
      }}
    />
  );
}
