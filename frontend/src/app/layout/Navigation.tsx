import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '@/api/me.ts';
import { STAGES } from '@/lib/routing.ts';
import { navigation } from '../navigation.ts';
import { openEntry } from './open-entry.ts';

/** What this person can use, by stage of work. A stage without a usable entry is not shown. */
export function Navigation({ head }: { head?: ReactNode }) {
  const { t } = useTranslation();
  const me = useQuery(meQuery()).data;
  const path = useLocation({ select: (location) => location.pathname });
  const usable = navigation.filter((entry) => me && (!entry.permission || me.permissions.includes(entry.permission)));
  const open = openEntry(usable, path);
  return (
    <nav aria-label={t('app:shell.navigation')}>
      {head}
      <div className="nav">
        {STAGES.map((stage) => {
          const entries = usable.filter((entry) => entry.stage === stage);
          if (entries.length === 0) return null;
          return (
            <div key={stage} className="nav-stage">
              <h2 className="nav-title" id={`nav-${stage}`}>
                {t(`app:stage.${stage}`)}
              </h2>
              <ul aria-labelledby={`nav-${stage}`}>
                {entries.map((entry) => (
                  <li key={entry.to}>
                    <Link to={entry.to} className="nav-link" aria-current={entry === open ? 'page' : undefined}>
                      <span aria-hidden="true">{entry.icon}</span>
                      {t(entry.label)}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </nav>
  );
}
