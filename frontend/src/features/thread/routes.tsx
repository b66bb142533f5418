import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute } from '@/lib/routing.ts';
import { threadsQuery } from './queries.ts';

const threadsRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'trao-doi',
  staticData: { permission: 'data:read' },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(threadsQuery(params.evaluationId)),
  component: lazyRouteComponent(() => import('./pages/ThreadsPage.tsx'), 'ThreadsPage'),
});

/** The tab of an evaluation that this feature has. */
export const threadTabs = [threadsRoute] as const;
