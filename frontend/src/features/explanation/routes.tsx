import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute, shellRoute } from '@/lib/routing.ts';
import { campaignExplanationsQuery, explanationsQuery } from './queries.ts';

const preliminaryRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'ket-qua-so-bo',
  staticData: { permission: 'result:read' },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(explanationsQuery(params.evaluationId)),
  component: lazyRouteComponent(() => import('./pages/PreliminaryPage.tsx'), 'PreliminaryPage'),
});

const campaignExplanationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ky-danh-gia/$campaignId/giai-trinh',
  staticData: { permission: 'result:read-early' },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(campaignExplanationsQuery(params.campaignId)),
  component: lazyRouteComponent(() => import('./pages/CampaignExplanationsPage.tsx'), 'CampaignExplanationsPage'),
});

/** The tab of an evaluation that this feature has. */
export const explanationTabs = [preliminaryRoute] as const;

/** Reached from the monitor of a campaign. */
export const explanationRoutes = [campaignExplanationsRoute] as const;
