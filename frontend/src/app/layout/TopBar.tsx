import { MenuOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { meQuery } from '@/api/me.ts';
import { Bell } from '@/features/notification/components/Bell.tsx';
import { settings } from '@/lib/config.ts';
import { useTheme } from '../theme/ThemeProvider.tsx';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { UserMenu } from './UserMenu.tsx';

export function TopBar({ onMenu }: { onMenu: () => void }) {
  const { t } = useTranslation('app');
  const theme = useTheme();
  const me = useQuery(meQuery());
  const demo = settings().demo || me.data?.demo;
  const other = theme.name === 'dark' ? 'light' : 'dark';
  return (
    <header className="topbar">
      <Button
        className="topbar-menu"
        type="text"
        icon={<MenuOutlined aria-hidden />}
        aria-label={t('shell.openMenu')}
        onClick={onMenu}
      />
      <div className="topbar-brand">
        <Brand />
      </div>
      {demo && (
        <Tooltip title={t('shell.demoHint')}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the explanation must be reachable by keyboard. */}
          <span className="demo-mark" tabIndex={0} role="note">
            {t('shell.demo')}
          </span>
        </Tooltip>
      )}
      <div className="topbar-tools">
        {me.data && <Bell />}
        <LanguageSwitch />
        <Tooltip title={t(`theme.${other}`)}>
          <Button
            type="text"
            icon={theme.name === 'dark' ? <SunOutlined aria-hidden /> : <MoonOutlined aria-hidden />}
            aria-label={t(`theme.${other}`)}
            onClick={() => theme.choose(other)}
          />
        </Tooltip>
        {me.data && <UserMenu me={me.data} />}
      </div>
    </header>
  );
}
