import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute } from '@/lib/routing.ts';

const conclusionRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'ket-luan',
  component: lazyRouteComponent(() => import('./pages/ConclusionPage.tsx'), 'ConclusionPage'),
});

/** The tab of an evaluation that this feature has. */
export const conclusionTabs = [conclusionRoute] as const;
