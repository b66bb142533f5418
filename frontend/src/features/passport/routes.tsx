import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute } from '@/lib/routing.ts';
import { passportQuery } from './queries.ts';

const totalRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'ho-chieu-diem',
  staticData: { permission: 'result:read' },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(passportQuery(params.evaluationId)),
  component: lazyRouteComponent(() => import('./pages/TotalPage.tsx'), 'TotalPage'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'ho-chieu-diem/$code',
  staticData: { permission: 'result:read' },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(passportQuery(params.evaluationId)),
  component: lazyRouteComponent(() => import('./pages/IndicatorPage.tsx'), 'IndicatorPage'),
});

/** Reached from the total and from each indicator of a result. */
export const passportTabs = [totalRoute, indicatorRoute] as const;
