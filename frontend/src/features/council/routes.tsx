import { IdcardOutlined, TeamOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute, type NavEntry, shellRoute } from '@/lib/routing.ts';
import { flag, oneOf, tableSchema } from '@/lib/url-state.ts';
import { STATES } from './model.ts';

export const councilsSchema = tableSchema({ sortable: ['name', 'decidedOn'], filters: { state: oneOf(...STATES) } });
export const expertsSchema = tableSchema({ sortable: ['name'], filters: { active: flag() } });

const councilsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/hoi-dong',
  validateSearch: councilsSchema.parse,
  staticData: { permission: 'council:read' },
  component: lazyRouteComponent(() => import('./pages/CouncilsPage.tsx'), 'CouncilsPage'),
});

const councilRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/hoi-dong/$councilId',
  staticData: { permission: 'council:read' },
  component: lazyRouteComponent(() => import('./pages/CouncilPage.tsx'), 'CouncilPage'),
});

const expertsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/chuyen-gia',
  validateSearch: expertsSchema.parse,
  staticData: { permission: 'expert:read' },
  component: lazyRouteComponent(() => import('./pages/ExpertsPage.tsx'), 'ExpertsPage'),
});

const methodRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'phuong-thuc',
  component: lazyRouteComponent(() => import('./pages/MethodPage.tsx'), 'MethodPage'),
});

export const councilRoutes = [councilsRoute, councilRoute, expertsRoute] as const;

/** The tab of an evaluation that this feature has. */
export const councilTabs = [methodRoute] as const;

export const councilNav: NavEntry[] = [
  {
    stage: 'evaluation',
    label: 'council:nav.councils',
    to: '/hoi-dong',
    icon: <TeamOutlined aria-hidden />,
    permission: 'council:read',
  },
  {
    stage: 'evaluation',
    label: 'council:nav.experts',
    to: '/chuyen-gia',
    icon: <IdcardOutlined aria-hidden />,
    permission: 'expert:read',
  },
];
