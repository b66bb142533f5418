import { LineChartOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type NavEntry, shellRoute } from '@/lib/routing.ts';
import { tableSchema, text } from '@/lib/url-state.ts';

const READ = { permission: 'target:read' };

export const seriesSchema = tableSchema({
  sortable: ['name', 'code'],
  defaultSort: 'name',
  filters: { objectId: text() },
});

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/targets',
  validateSearch: seriesSchema.parse,
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/TargetsPage.tsx'), 'TargetsPage'),
});

const oneRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/targets/$id',
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/SeriesPage.tsx'), 'SeriesPage'),
});

export const targetRoutes = [listRoute, oneRoute] as const;

export const targetNav: NavEntry[] = [
  {
    stage: 'plan',
    label: 'target:nav.targets',
    to: '/targets',
    icon: <LineChartOutlined />,
    permission: 'target:read',
  },
];
