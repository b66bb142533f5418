import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute } from '@/lib/routing.ts';
import { sheetQuery } from './queries.ts';
import { parseSheetSearch } from './search.ts';

evaluationRoute.update({
  component: lazyRouteComponent(() => import('./pages/EvaluationPage.tsx'), 'EvaluationPage'),
});

const sheetRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: '/',
  validateSearch: parseSheetSearch,
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(sheetQuery(params.evaluationId)),
  component: lazyRouteComponent(() => import('./pages/SheetPage.tsx'), 'SheetPage'),
});

const appraisalRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'tham-dinh',
  validateSearch: parseSheetSearch,
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(sheetQuery(params.evaluationId)),
  component: lazyRouteComponent(() => import('./pages/AppraisalPage.tsx'), 'AppraisalPage'),
});

const historyRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'lich-su',
  component: lazyRouteComponent(() => import('./pages/HistoryPage.tsx'), 'HistoryPage'),
});

/** Tabs of one evaluation that this feature has; the result is another feature's. */
export const evaluationTabs = [sheetRoute, appraisalRoute, historyRoute] as const;
