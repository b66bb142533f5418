import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing.ts';
import { parseRunSearch } from './model.ts';
import { runQuery, runsQuery } from './queries.ts';

const runsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ky-danh-gia/$campaignId/lan-xep-loai',
  staticData: { permission: 'run:read' },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(runsQuery(params.campaignId)),
  component: lazyRouteComponent(() => import('./pages/RunsPage.tsx'), 'RunsPage'),
});

const runRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lan-xep-loai/$runId',
  validateSearch: parseRunSearch,
  staticData: { permission: 'run:read' },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(runQuery(params.runId)),
  component: lazyRouteComponent(() => import('./pages/RunPage.tsx'), 'RunPage'),
});

export const runRoutes = [runsRoute, runRoute] as const;
