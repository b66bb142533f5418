import { FlagOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type NavEntry, shellRoute } from '@/lib/routing.ts';
import { flag, tableSchema, whole } from '@/lib/url-state.ts';

const READ = { permission: 'calendar:read' };

export const planSchema = tableSchema({ filters: { year: whole(2000, 2100), late: flag() } });

const planRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ke-hoach-thanh-pho',
  validateSearch: planSchema.parse,
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/CityPlanPage.tsx'), 'CityPlanPage'),
});

const costsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ke-hoach-thanh-pho/$year/kinh-phi',
  staticData: { permission: 'cost:read' },
  component: lazyRouteComponent(() => import('./pages/CostTablePage.tsx'), 'CostTablePage'),
});

const taskRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ke-hoach-thanh-pho/$year/$code',
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/CityPlanTaskPage.tsx'), 'CityPlanTaskPage'),
});

export const cityPlanRoutes = [planRoute, costsRoute, taskRoute] as const;

export const cityPlanNav: NavEntry[] = [
  {
    stage: 'plan',
    label: 'cityplan:nav.plan',
    to: '/ke-hoach-thanh-pho',
    icon: <FlagOutlined />,
    permission: 'calendar:read',
  },
];
