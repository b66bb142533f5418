import { useQuery } from '@tanstack/react-query';
import { Outlet, useMatches, useRouterState } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { ShownDayBanner } from '@/features/calendar/components/ShownDayBanner.tsx';
import { ForbiddenPage } from '../pages/ForbiddenPage.tsx';
import { Brand } from './Brand.tsx';
import { Navigation } from './Navigation.tsx';
import { TopBar } from './TopBar.tsx';

/** Navigation by stage of work at the left, the bar at the top, the screen in the middle. */
export function Shell() {
  const { t } = useTranslation('app');
  const me = useQuery(meQuery());
  const [drawer, setDrawer] = useState(false);
  const main = useRef<HTMLElement>(null);
  const matches = useMatches();
  const moving = useRouterState({ select: (state) => state.status === 'pending' });
  const path = matches.at(-1)?.pathname;
  const previous = useRef(path);
  const permission = matches.map((match) => match.staticData.permission).findLast((needed) => needed !== undefined);

  // After a move the keyboard and the screen reader start at the new screen, not at the link that was left behind.
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    setDrawer(false);
    main.current?.focus({ preventScroll: true });
  }, [path]);

  const forbidden = me.data && permission !== undefined && !me.data.permissions.includes(permission);
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <div className="shell-sider">
        <Navigation head={<Brand />} />
      </div>
      <Drawer open={drawer} onClose={() => setDrawer(false)} placement="left" size={288} title={t('shell.navigation')}>
        <Navigation />
      </Drawer>
      <div className="shell-body">
        <TopBar onMenu={() => setDrawer(true)} />
        {me.data && <ShownDayBanner me={me.data} />}
        <main id="main" ref={main} tabIndex={-1} className="shell-main" aria-busy={moving}>
          {me.isError ? (
            <div className="page">
              <ProblemAlert problem={asProblem(me.error)} onRetry={() => void me.refetch()} />
            </div>
          ) : me.data ? (
            forbidden ? (
              <ForbiddenPage />
            ) : (
              <Outlet />
            )
          ) : (
            <PageSkeleton />
          )}
        </main>
      </div>
    </div>
  );
}
