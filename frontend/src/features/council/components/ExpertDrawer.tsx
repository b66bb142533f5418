import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select, Switch } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { expertBody, expertValues, TIE_KINDS } from '../model.ts';
import { type Expert, personQuery, personsQuery, useExpertActs } from '../queries.ts';

interface ExpertDrawerProps {
  /** Whom is edited; absent for somebody new. */
  expert?: Expert;
  onMade?: (expert: Expert) => void;
  onClose: () => void;
}

/** Everything that conflicts of interest are computed from: employers with their days, and what else ties somebody. */
export function ExpertDrawer({ expert, onMade, onClose }: ExpertDrawerProps) {
  const { t } = useTranslation('council');
  const acts = useExpertActs();
  const labels = {
    displayName: t('expert.name'),
    title: t('expert.title'),
    specialties: t('expert.specialties'),
    personId: t('expert.account'),
    active: t('expert.active'),
    note: t('expert.note'),
    employers: t('expert.employers'),
    interests: t('expert.interests'),
  };
  return (
    <FormDrawer
      title={t(expert ? 'expert.change' : 'expert.register')}
      hint={t('expert.hint')}
      submit={t(expert ? 'form.save' : 'expert.register')}
      done={t('expert.done')}
      initial={expertValues(expert)}
      version={expert?.version}
      labels={labels}
      words={(field, value) =>
        field === 'employers' || field === 'interests' || field === 'personId'
          ? t('form.differs')
          : Array.isArray(value)
            ? value.join(', ')
            : String(value ?? '')
      }
      current={
        expert &&
        (async () => {
          const now = await acts.present(expert.id);
          return { values: expertValues(now), version: now.version };
        })
      }
      save={(values, version) =>
        expert ? acts.change(expert.id, version, expertBody(values)) : acts.register(expertBody(values))
      }
      onSaved={(saved) => onMade?.(saved as Expert)}
      onClose={onClose}
      wide
    >
      <Form.Item
        name="displayName"
        label={labels.displayName}
        rules={[{ required: true, whitespace: true, message: t('form.missing') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="title" label={labels.title}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="specialties"
        label={labels.specialties}
        extra={t('expert.specialtiesHint')}
        rules={[{ required: true, message: t('form.missing') }]}
      >
        <Select mode="tags" tokenSeparators={[',', ';']} maxCount={20} />
      </Form.Item>
      <Form.Item name="personId" label={labels.personId} extra={t('expert.accountHint')}>
        <PersonSelect />
      </Form.Item>
      <Rows name="employers" label={labels.employers} add={t('expert.addEmployer')} blank={{}}>
        {(at) => (
          <>
            <Body at={at} />
            <Form.Item name={[at, 'office']} label={t('expert.office')}>
              <Input maxLength={200} />
            </Form.Item>
            <span />
            <Form.Item name={[at, 'from']} label={t('expert.from')}>
              <DateField />
            </Form.Item>
            <Form.Item name={[at, 'to']} label={t('expert.to')} extra={t('expert.toHint')}>
              <DateField />
            </Form.Item>
          </>
        )}
      </Rows>
      <Rows name="interests" label={labels.interests} add={t('expert.addInterest')} blank={{ kind: 'CONTRACT' }}>
        {(at) => (
          <>
            <Form.Item name={[at, 'kind']} label={t('expert.kind')} className="council-row-wide">
              <Select options={TIE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
            </Form.Item>
            <Body at={at} />
            <Form.Item name={[at, 'to']} label={t('expert.to')} extra={t('expert.toHint')}>
              <DateField />
            </Form.Item>
            <Form.Item name={[at, 'note']} label={t('expert.note')}>
              <Input maxLength={500} />
            </Form.Item>
          </>
        )}
      </Rows>
      <Form.Item name="note" label={labels.note}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <Form.Item name="active" label={labels.active} valuePropName="checked">
        <Switch />
      </Form.Item>
    </FormDrawer>
  );
}

/** A body of the city, or any other by its name. */
function Body({ at }: { at: number }) {
  const { t } = useTranslation('council');
  return (
    <>
      <Form.Item name={[at, 'agencyId']} label={t('expert.body')}>
        <AgencySelect />
      </Form.Item>
      <Form.Item name={[at, 'name']} label={t('expert.otherBody')}>
        <Input maxLength={300} />
      </Form.Item>
    </>
  );
}

function Rows(props: {
  name: string;
  label: string;
  add: string;
  blank: Record<string, unknown>;
  children: (at: number) => ReactNode;
}) {
  const { t } = useTranslation('council');
  return (
    <fieldset className="council-fieldset">
      <legend>{props.label}</legend>
      <Form.List name={props.name}>
        {(fields, { add, remove }) => (
          <>
            {fields.map((field, index) => (
              <div key={field.key} className="council-row">
                {props.children(field.name)}
                <div className="council-row-wide card-actions">
                  <Button size="small" icon={<DeleteOutlined aria-hidden />} onClick={() => remove(field.name)}>
                    {t('expert.remove', { number: index + 1 })}
                  </Button>
                </div>
              </div>
            ))}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add(props.blank)}>
              {props.add}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

function PersonSelect({ value, onChange, id }: { value?: string; onChange?: (id?: string) => void; id?: string }) {
  const { t } = useTranslation('council');
  const [typed, setTyped] = useState('');
  const persons = useQuery(personsQuery(typed));
  // Who is chosen may not be among those found: their name is read, not their number.
  const chosen = useQuery({ ...personQuery(value ?? ''), enabled: Boolean(value) });
  const found = persons.data?.items ?? [];
  const offered =
    chosen.data && !found.some((person) => person.id === chosen.data.id) ? [chosen.data, ...found] : found;
  return (
    <Select
      id={id}
      allowClear
      value={value}
      onChange={(chosen?: string) => onChange?.(chosen)}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={persons.isFetching}
      placeholder={t('expert.noAccount')}
      options={offered.map((person) => ({
        value: person.id,
        label: person.username ? `${person.displayName} (${person.username})` : person.displayName,
      }))}
    />
  );
}
