import { LogoutOutlined, MailOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types.ts';
import { signOut } from '@/lib/session.ts';

/** Initials of the last two words, as Vietnamese given names stand last. */
export function initials(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(-2)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');
}

/** Who is signed in, as what and for which agencies; and the way out. */
export function UserMenu({ me }: { me: Schema<'MeView'> }) {
  const { t } = useTranslation(['app', 'domain']);
  const roles = me.roles.map((role) => t(`domain:role.${role}`, { defaultValue: role })).join(', ');
  const place = me.memberships[0]?.agencyName ?? roles;
  const details = (
    <div className="user-details">
      <p className="user-name">{me.displayName}</p>
      <p>{roles}</p>
      {me.memberships.length > 0 && (
        <ul>
          {me.memberships.map((membership) => (
            <li key={membership.agencyId + membership.role}>
              {membership.agencyName} · {t(`domain:membership.${membership.role}`)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={'/thu-nhac' as '/'}>
          <MailOutlined aria-hidden /> {t('app:shell.mail')}
        </Link>
      </p>
      <Button block icon={<LogoutOutlined aria-hidden />} onClick={() => void signOut()}>
        {t('app:shell.signOut')}
      </Button>
    </div>
  );
  return (
    <Popover
      getPopupContainer={(button) => button.parentElement ?? document.body}
      trigger="click"
      placement="bottomRight"
      content={details}
    >
      <button type="button" className="user-button" aria-haspopup="dialog">
        <span className="avatar" aria-hidden="true">
          {initials(me.displayName)}
        </span>
        <span className="user-words">
          <span className="user-name">{me.displayName}</span>
          <span className="user-place">{place}</span>
        </span>
      </button>
    </Popover>
  );
}
