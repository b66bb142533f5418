import { DashboardOutlined, LineChartOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type NavEntry, shellRoute } from '@/lib/routing.ts';
import { parseHeatmapSearch, parseOverviewSearch, parseTrendSearch } from './search.ts';

const overviewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tong-quan',
  validateSearch: parseOverviewSearch,
  staticData: { permission: 'dashboard:read' },
  component: lazyRouteComponent(() => import('./pages/OverviewPage.tsx'), 'OverviewPage'),
});

const heatmapRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ky-danh-gia/$campaignId/ban-do-nhiet',
  validateSearch: parseHeatmapSearch,
  staticData: { permission: 'result:read' },
  component: lazyRouteComponent(() => import('./pages/HeatmapPage.tsx'), 'HeatmapPage'),
});

const trendRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/xu-huong',
  validateSearch: parseTrendSearch,
  staticData: { permission: 'result:read' },
  component: lazyRouteComponent(() => import('./pages/TrendPage.tsx'), 'TrendPage'),
});

export const dashboardRoutes = [overviewRoute, heatmapRoute, trendRoute] as const;

export const overviewNav: NavEntry[] = [
  {
    stage: 'work',
    label: 'dashboard:nav.overview',
    to: '/tong-quan',
    icon: <DashboardOutlined aria-hidden />,
    permission: 'dashboard:read',
  },
];

export const trendNav: NavEntry[] = [
  {
    stage: 'evaluation',
    label: 'dashboard:nav.trend',
    to: '/xu-huong',
    icon: <LineChartOutlined aria-hidden />,
    permission: 'result:read',
  },
];
