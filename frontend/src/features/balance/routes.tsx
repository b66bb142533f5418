import { ApartmentOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute, type NavEntry, shellRoute } from '@/lib/routing.ts';
import { parseBalanceSearch } from './search.ts';

const evaluationBalanceRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'iooi',
  staticData: { permission: 'result:read' },
  component: lazyRouteComponent(() => import('./pages/EvaluationBalancePage.tsx'), 'EvaluationBalancePage'),
});

const campaignBalanceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ky-danh-gia/$campaignId/iooi',
  staticData: { permission: 'result:read' },
  component: lazyRouteComponent(() => import('./pages/CampaignBalancePage.tsx'), 'CampaignBalancePage'),
});

const cityBalanceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/iooi',
  validateSearch: parseBalanceSearch,
  staticData: { permission: 'result:read' },
  component: lazyRouteComponent(() => import('./pages/CityBalancePage.tsx'), 'CityBalancePage'),
});

/** Reached from the result of an evaluation. */
export const balanceTabs = [evaluationBalanceRoute] as const;

export const balanceRoutes = [campaignBalanceRoute, cityBalanceRoute] as const;

export const balanceNav: NavEntry[] = [
  {
    stage: 'evaluation',
    label: 'balance:nav.city',
    to: '/iooi',
    icon: <ApartmentOutlined aria-hidden />,
    permission: 'evaluation:read-all',
  },
];
