import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute, shellRoute } from '@/lib/routing.ts';
import { oneOf, tableSchema } from '@/lib/url-state.ts';
import { FOLLOW } from './model.ts';

export const followSchema = tableSchema({ filters: { view: oneOf(...FOLLOW) } });

const campaignRequestsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ky-danh-gia/$campaignId/yeu-cau',
  validateSearch: followSchema.parse,
  staticData: { permission: 'campaign:read' },
  component: lazyRouteComponent(() => import('./pages/CampaignRequestsPage.tsx'), 'CampaignRequestsPage'),
});

const unitRequestRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'yeu-cau',
  component: lazyRouteComponent(() => import('./pages/UnitRequestPage.tsx'), 'UnitRequestPage'),
});

export const requestRoutes = [campaignRequestsRoute] as const;

/** The tab of an evaluation that this feature has. */
export const requestTabs = [unitRequestRoute] as const;
