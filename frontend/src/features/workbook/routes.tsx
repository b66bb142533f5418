import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute } from '@/lib/routing.ts';
import { oneOf, tableSchema } from '@/lib/url-state.ts';
import { SHOWN } from './model.ts';

export const workbookSchema = tableSchema({ filters: { shown: oneOf(...SHOWN) } });

const workbookRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'bang-tinh',
  validateSearch: workbookSchema.parse,
  component: lazyRouteComponent(() => import('./pages/WorkbookPage.tsx'), 'WorkbookPage'),
});

/** The tab of an evaluation that this feature has. */
export const workbookTabs = [workbookRoute] as const;
