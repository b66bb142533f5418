import { ApartmentOutlined, TeamOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type NavEntry, shellRoute } from '@/lib/routing.ts';
import { day, tableSchema, text } from '@/lib/url-state.ts';

export const agenciesSchema = tableSchema({ filters: { on: day(), agency: text() } });

const agenciesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/agencies',
  validateSearch: agenciesSchema.parse,
  staticData: { permission: 'agency:read' },
  component: lazyRouteComponent(() => import('./pages/AgenciesPage.tsx'), 'AgenciesPage'),
});

export const personsSchema = tableSchema({
  sortable: ['name', 'username'],
  defaultSort: 'name',
  filters: { agencyId: text() },
});

const personsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/persons',
  // Whose card is open stands beside what narrows the list.
  validateSearch: (search: Record<string, unknown>): Record<string, string> => ({
    ...personsSchema.parse(search),
    ...(typeof search.person === 'string' && search.person ? { person: search.person } : {}),
  }),
  staticData: { permission: 'person:read' },
  component: lazyRouteComponent(() => import('./pages/PersonsPage.tsx'), 'PersonsPage'),
});

export const agencyRoutes = [agenciesRoute, personsRoute] as const;

export const agencyNav: NavEntry[] = [
  {
    stage: 'administration',
    label: 'agency:nav.agencies',
    to: '/agencies',
    icon: <ApartmentOutlined aria-hidden />,
    permission: 'agency:read',
  },
  {
    stage: 'administration',
    label: 'agency:nav.persons',
    to: '/persons',
    icon: <TeamOutlined aria-hidden />,
    permission: 'person:read',
  },
];
