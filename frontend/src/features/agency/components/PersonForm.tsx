import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import type { Person } from '../model.ts';
import { usePersonActs } from '../queries.ts';

const valuesOf = (person: Person) => ({ displayName: person.displayName, email: person.email ?? undefined });
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** Name and address of a person; who they are at sign-in never changes. */
export function PersonForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation(['agency', 'kit']);
  const acts = usePersonActs();
  const labels = { displayName: t('agency:person.name'), email: t('agency:person.email') };
  return (
    <FormDrawer
      title={t('agency:person.edit.title')}
      submit={t('agency:person.edit.submit')}
      done={t('agency:person.edit.done')}
      initial={valuesOf(person)}
      version={person.version}
      labels={labels}
      current={async () => {
        const now = await acts.present(person.id);
        return { values: valuesOf(now), version: now.version };
      }}
      save={(values, version) =>
        acts.change(person.id, version, {
          displayName: String(values.displayName).trim(),
          email: textOf(values.email),
          active: person.active,
        })
      }
      onClose={onClose}
    >
      <Form.Item
        name="displayName"
        label={labels.displayName}
        rules={[{ required: true, whitespace: true, message: t('kit:field.required', { label: labels.displayName }) }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="email" label={labels.email} rules={[{ type: 'email', message: t('agency:person.emailForm') }]}>
        <Input maxLength={200} inputMode="email" autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}
