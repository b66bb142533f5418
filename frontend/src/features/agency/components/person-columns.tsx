import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import type { Column } from '@/components/DataTable.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { NO_VALUE } from '@/lib/format/number.ts';
import { byPresence, holdsOn, type Person } from '../model.ts';

/** Who, what they stand for today, whether they may sign in. */
export function usePersonColumns(onShow: (id: string) => void): Column<Person>[] {
  const { t } = useTranslation(['agency', 'domain']);
  const { today } = useMe();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('agency:person.name'),
        fixed: true,
        sortable: true,
        render: (person) => (
          <>
            <button type="button" className="link-button" onClick={() => onShow(person.id)}>
              {person.displayName}
            </button>
            {person.email && <span className="cell-sub">{person.email}</span>}
          </>
        ),
      },
      {
        key: 'memberships',
        title: t('agency:person.memberships'),
        render: (person) => {
          const held = byPresence(person.memberships, today).filter((membership) => holdsOn(today, membership));
          if (held.length === 0) return <span className="secondary">{t('agency:person.nothingHeld')}</span>;
          return (
            <ul className="member-list">
              {held.map((membership) => (
                <li key={membership.id}>
                  {membership.agencyName}
                  <span className="cell-sub">{t(`domain:membership.${membership.role}`)}</span>
                </li>
              ))}
            </ul>
          );
        },
      },
      {
        key: 'username',
        title: t('agency:person.username'),
        sortable: true,
        render: (person) => person.username ?? NO_VALUE,
      },
      {
        key: 'active',
        title: t('agency:person.state'),
        render: (person) => (
          <Status
            tone={person.active ? 'done' : 'neutral'}
            label={t(person.active ? 'agency:person.on' : 'agency:person.off')}
          />
        ),
      },
    ],
    [t, today, onShow],
  );
}
