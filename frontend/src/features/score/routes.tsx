import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute } from '@/lib/routing.ts';
import { scoreSheetQuery } from './queries.ts';
import { parseScoreSearch } from './search.ts';

const scoresRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'cham-diem',
  validateSearch: parseScoreSearch,
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(scoreSheetQuery(params.evaluationId)),
  component: lazyRouteComponent(() => import('./pages/ScorePage.tsx'), 'ScorePage'),
});

/** The tab of an evaluation that this feature has. */
export const scoreTabs = [scoresRoute] as const;
