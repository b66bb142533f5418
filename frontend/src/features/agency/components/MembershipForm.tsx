import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import type { Schema } from '@/api/types.ts';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { type Person, ROLES } from '../model.ts';
import { usePersonActs } from '../queries.ts';

/** Gives a person a part in an agency: what it lets them do is said before it is given. */
export function MembershipForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation(['agency', 'domain', 'kit']);
  const me = useMe();
  const acts = usePersonActs();
  const choice = (label: string) => [{ required: true, message: t('kit:field.requiredChoice', { label }) }];
  return (
    <FormDrawer
      title={t('agency:join.title', { name: person.displayName })}
      hint={t('agency:join.hint')}
      submit={t('agency:join.submit')}
      done={t('agency:join.done')}
      initial={{ role: 'OFFICER', validFrom: me.today }}
      version={person.version}
      // What is typed adds to whatever somebody else changed: there is nothing to compare.
      current={async () => ({ values: {}, version: (await acts.present(person.id)).version })}
      save={(values, version) =>
        acts.join(person.id, version, {
          agencyId: String(values.agencyId),
          role: values.role as Schema<'MembershipRole'>,
          validFrom: String(values.validFrom),
          ...(values.validTo ? { validTo: String(values.validTo) } : {}),
        })
      }
      onClose={onClose}
    >
      <Form.Item
        name="agencyId"
        label={t('agency:join.agency')}
        extra={t('agency:join.agencyHint')}
        rules={choice(t('agency:join.agency'))}
      >
        <AgencySelect />
      </Form.Item>
      <Form.Item name="role" label={t('agency:join.role')} rules={choice(t('agency:join.role'))}>
        <Radio.Group className="role-choice">
          {ROLES.map((role) => (
            <Radio key={role} value={role}>
              {t(`domain:membership.${role}`)}
              <span className="cell-sub">{t(`agency:join.may.${role}`)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="validFrom" label={t('agency:field.validFrom')} rules={choice(t('agency:field.validFrom'))}>
          <DateField />
        </Form.Item>
        <Form.Item name="validTo" label={t('agency:field.validTo')} extra={t('agency:join.validToHint')}>
          <DateField />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}
