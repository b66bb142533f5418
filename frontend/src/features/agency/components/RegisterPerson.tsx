import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import type { Person } from '../model.ts';
import { usePersonActs } from '../queries.ts';

/** Registers somebody before their first sign-in, by the identifier that the sign-in service gave them. */
export function RegisterPerson({ onClose, onMade }: { onClose: () => void; onMade: (person: Person) => void }) {
  const { t } = useTranslation(['agency', 'kit']);
  const acts = usePersonActs();
  const needed = (label: string) => [{ required: true, whitespace: true, message: t('kit:field.required', { label }) }];
  return (
    <FormDrawer
      title={t('agency:register.title')}
      hint={t('agency:register.hint')}
      submit={t('agency:register.submit')}
      done={t('agency:register.done')}
      initial={{}}
      save={(values) => {
        const email = String(values.email ?? '').trim();
        return acts.register({
          subject: String(values.subject).trim(),
          displayName: String(values.displayName).trim(),
          ...(email ? { email } : {}),
        });
      }}
      onSaved={(made) => onMade(made as Person)}
      onClose={onClose}
    >
      <Form.Item
        name="subject"
        label={t('agency:person.subject')}
        extra={t('agency:register.subjectHint')}
        rules={needed(t('agency:person.subject'))}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="displayName" label={t('agency:person.name')} rules={needed(t('agency:person.name'))}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="email"
        label={t('agency:person.email')}
        rules={[{ type: 'email', message: t('agency:person.emailForm') }]}
      >
        <Input maxLength={200} inputMode="email" autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}
