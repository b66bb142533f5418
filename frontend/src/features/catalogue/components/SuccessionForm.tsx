import { useQuery } from '@tanstack/react-query';
import { Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types.ts';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { NumberField } from '@/components/NumberField.tsx';
import type { NumberReading } from '@/lib/format/number-input.ts';
import { localName } from '@/lib/i18n.ts';
import { type Organization, SUCCESSIONS } from '../model.ts';
import { organizationsQuery, useOrganizationActs } from '../queries.ts';

/** This organization came of another one, of the register or known by name only. */
export function SuccessionForm({ organization, onClose }: { organization: Organization; onClose: () => void }) {
  const { t } = useTranslation(['catalogue', 'kit']);
  const acts = useOrganizationActs();
  const needed = (label: string) => [{ required: true, whitespace: true, message: t('kit:field.required', { label }) }];
  const readable = (_: unknown, share: NumberReading | undefined) =>
    share?.problem
      ? Promise.reject(new Error(t(`kit:number.${share.problem}`, { max: '1', min: '0' })))
      : Promise.resolve();
  return (
    <FormDrawer
      title={t('catalogue:succession.title')}
      hint={t('catalogue:succession.hint', { name: organization.nameVi })}
      submit={t('catalogue:succession.submit')}
      done={t('catalogue:succession.done')}
      initial={{ kind: 'MERGER', known: true }}
      version={organization.version}
      current={async () => ({ values: {}, version: (await acts.present(organization.id)).version })}
      save={(values, version) => {
        const share = (values.share as NumberReading | undefined)?.value;
        return acts.succeed(organization.id, version, {
          kind: values.kind as Schema<'SuccessionKind'>,
          ...(values.known
            ? { predecessorId: String(values.predecessorId) }
            : { predecessorName: String(values.predecessorName).trim() }),
          on: String(values.on),
          ...(share ? { share } : {}),
          document: String(values.document).trim(),
        });
      }}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('catalogue:succession.kind')}>
        <Radio.Group options={SUCCESSIONS.map((value) => ({ value, label: t(`catalogue:successionKind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="known" label={t('catalogue:succession.predecessor')}>
        <Radio.Group
          options={[
            { value: true, label: t('catalogue:succession.known') },
            { value: false, label: t('catalogue:succession.unknown') },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['known']}>
        {({ getFieldValue }) =>
          getFieldValue('known') ? (
            <Form.Item
              name="predecessorId"
              label={t('catalogue:succession.choose')}
              rules={needed(t('catalogue:succession.choose'))}
            >
              <OrganizationSelect without={organization.id} />
            </Form.Item>
          ) : (
            <Form.Item
              name="predecessorName"
              label={t('catalogue:succession.name')}
              rules={needed(t('catalogue:succession.name'))}
            >
              <Input maxLength={300} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="on" label={t('catalogue:succession.on')} rules={needed(t('catalogue:succession.on'))}>
        <DateField />
      </Form.Item>
      <Form.Item
        name="share"
        label={t('catalogue:succession.share')}
        extra={t('catalogue:succession.shareHint')}
        rules={[{ validator: readable }]}
        validateTrigger="onBlur"
      >
        <NumberField max="1" quiet />
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

interface OrganizationSelectProps {
  id?: string;
  value?: string;
  onChange?: (id: string | undefined) => void;
  without: string;
}

/** One organization of the register, searched on the server: it knows earlier names too. */
function OrganizationSelect({ id, value, onChange, without }: OrganizationSelectProps) {
  const { t } = useTranslation('catalogue');
  const [q, setQ] = useState('');
  const found = useQuery(organizationsQuery({ page: 0, size: 50, ...(q.trim() ? { q: q.trim() } : {}) }));
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      allowClear
      showSearch={{ filterOption: false, onSearch: setQ }}
      placeholder={t('succession.search')}
      loading={found.isFetching}
      notFoundContent={t('succession.none')}
      options={(found.data?.items ?? [])
        .filter((row) => row.id !== without)
        .map((row) => ({ value: row.id, label: `${localName({ vi: row.nameVi, en: row.nameEn })} (${row.code})` }))}
    />
  );
}
