import { EditOutlined, UserAddOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateField } from '@/components/DateField.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { NO_VALUE } from '@/lib/format/number.ts';
import { byPresence, type Membership, type Person } from '../model.ts';
import { personQuery, usePersonActs } from '../queries.ts';
import { MembershipForm } from './MembershipForm.tsx';
import { PersonForm } from './PersonForm.tsx';
import { Span } from './Span.tsx';

/** One person: identity, what they stand for and stood for, and what an administrator can do. */
export function PersonDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('agency');
  const person = useQuery(personQuery(id));
  return (
    <Drawer open size={620} onClose={onClose} title={person.data?.displayName ?? t('person.one')}>
      {person.isError ? (
        <ProblemAlert problem={asProblem(person.error)} onRetry={() => void person.refetch()} />
      ) : person.data ? (
        <PersonCard person={person.data} />
      ) : (
        <CardSkeleton rows={8} />
      )}
    </Drawer>
  );
}

function PersonCard({ person }: { person: Person }) {
  const { t } = useTranslation('agency');
  const me = useMe();
  const mayWrite = usePermission('person:write');
  const acts = usePersonActs();
  const [form, setForm] = useState<'person' | 'membership' | null>(null);
  const self = person.id === me.personId;
  const change = (active: boolean) =>
    acts.change(person.id, person.version, {
      displayName: person.displayName,
      email: person.email ?? undefined,
      active,
    });

  return (
    <div className="stack">
      <dl className="facts">
        <dt>{t('person.state')}</dt>
        <dd>
          <Status tone={person.active ? 'done' : 'neutral'} label={t(person.active ? 'person.on' : 'person.off')} />
        </dd>
        <dt>{t('person.email')}</dt>
        <dd>{person.email ?? NO_VALUE}</dd>
        <dt>{t('person.username')}</dt>
        <dd>{person.username ?? NO_VALUE}</dd>
        <dt>{t('person.subject')}</dt>
        <dd className="technical">{person.subject}</dd>
      </dl>
      {mayWrite && (
        <div className="form-foot form-foot-start">
          <Button icon={<EditOutlined aria-hidden />} onClick={() => setForm('person')}>
            {t('person.edit.action')}
          </Button>
          {person.active ? (
            !self && (
              <ConfirmAction
                label={t('person.switchOff.action')}
                title={t('person.switchOff.title', { name: person.displayName })}
                text={t('person.switchOff.text')}
                danger
                onConfirm={() => change(false)}
              />
            )
          ) : (
            <ConfirmAction
              label={t('person.switchOn.action')}
              title={t('person.switchOn.title', { name: person.displayName })}
              text={t('person.switchOn.text')}
              onConfirm={() => change(true)}
            />
          )}
        </div>
      )}
      <section aria-labelledby="person-memberships">
        <div className="card-row">
          <h2 id="person-memberships" className="drawer-heading">
            {t('person.memberships')}
          </h2>
          {mayWrite && (
            <Button type="primary" icon={<UserAddOutlined aria-hidden />} onClick={() => setForm('membership')}>
              {t('join.action')}
            </Button>
          )}
        </div>
        {person.memberships.length === 0 ? (
          <EmptyState title={t('join.none')} text={t('join.noneText')} example={t('join.example')} />
        ) : (
          <ul className="member-list">
            {byPresence(person.memberships, me.today).map((membership) => (
              <li key={membership.id} className="card-row">
                <MembershipWords membership={membership} />
                {mayWrite && <EndMembership membership={membership} today={me.today} />}
              </li>
            ))}
          </ul>
        )}
      </section>
      {form === 'person' && <PersonForm person={person} onClose={() => setForm(null)} />}
      {form === 'membership' && <MembershipForm person={person} onClose={() => setForm(null)} />}
    </div>
  );
}

function MembershipWords({ membership }: { membership: Membership }) {
  const { t } = useTranslation('domain');
  const { today } = useMe();
  return (
    <div>
      <Link to="/agencies" search={{ agency: membership.agencyId } as never} className="cell-main">
        {membership.agencyName}
      </Link>
      <span className="cell-sub">
        {t(`domain:membership.${membership.role}`)} · <Span span={membership} today={today} />
      </span>
    </div>
  );
}

/** What has an end in the past is over; everything else can be ended, with a reason. */
function EndMembership({ membership, today }: { membership: Membership; today: string }) {
  const { t } = useTranslation(['agency', 'kit']);
  const acts = usePersonActs();
  if (membership.validTo && membership.validTo < today) return null;
  return (
    <ConfirmAction
      label={t('agency:end.action')}
      title={t('agency:end.title', { agency: membership.agencyName })}
      text={t('agency:end.text')}
      reason="required"
      danger
      button={{ size: 'small' }}
      initialValues={{ on: today < membership.validFrom ? membership.validFrom : today }}
      fields={
        <Form.Item
          name="on"
          label={t('agency:end.on')}
          rules={[{ required: true, message: t('kit:field.required', { label: t('agency:end.on') }) }]}
        >
          <DateField min={membership.validFrom} />
        </Form.Item>
      }
      onConfirm={({ on, reason }) =>
        acts.end(membership.id, membership.version ?? 0, { on: String(on), reason: String(reason) })
      }
    />
  );
}
