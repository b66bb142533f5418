import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { meQuery } from '@/api/me.ts';
import type { IndicatorViews } from '@/lib/criterion-panels.ts';
import { evaluationRoute } from '@/lib/routing.ts';
import { sheetQuery } from './queries.ts';
import { parseSheetSearch } from './search.ts';

/** Begins to load the sheet for who may read figures; others are led on to the result. */
function prefetchSheet(client: QueryClient, evaluationId: string): void {
  const me = client.getQueryData(meQuery().queryKey);
  if (me?.permissions.includes('data:read')) void client.prefetchQuery(sheetQuery(evaluationId));
}

evaluationRoute.update({
  component: lazyRouteComponent(() => import('./pages/EvaluationPage.tsx'), 'EvaluationPage'),
});

const sheetRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: '/',
  validateSearch: parseSheetSearch,
  loader: ({ context, params }) => prefetchSheet(context.queryClient, params.evaluationId),
  component: lazyRouteComponent(() => import('./pages/SheetPage.tsx'), 'SheetPage'),
});

const appraisalRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'tham-dinh',
  validateSearch: parseSheetSearch,
  loader: ({ context, params }) => prefetchSheet(context.queryClient, params.evaluationId),
  component: lazyRouteComponent(() => import('./pages/AppraisalPage.tsx'), 'AppraisalPage'),
});

const historyRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'lich-su',
  component: lazyRouteComponent(() => import('./pages/HistoryPage.tsx'), 'HistoryPage'),
});

/** Tabs of one evaluation that this feature has; the result is another feature's. */
export const evaluationTabs = [sheetRoute, appraisalRoute, historyRoute] as const;

/** What other features show of an indicator of the sheet. */
export const sheetViews: IndicatorViews = {
  dossier: lazyRouteComponent(() => import('./components/IndicatorDossier.tsx'), 'IndicatorDossier'),
  rule: lazyRouteComponent(() => import('./components/IndicatorDossier.tsx'), 'IndicatorAsked'),
};
