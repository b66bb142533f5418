import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute } from '@/lib/routing.ts';
import { resultQuery } from './queries.ts';
import { parseResultSearch } from './search.ts';

const resultRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'ket-qua',
  validateSearch: parseResultSearch,
  staticData: { permission: 'result:read' },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(resultQuery(params.evaluationId)),
  component: lazyRouteComponent(() => import('./pages/ResultPage.tsx'), 'ResultPage'),
});

/** The tab of an evaluation that this feature has. */
export const classificationTabs = [resultRoute] as const;
