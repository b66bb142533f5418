import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing.ts';
import { budgetQuery } from './queries.ts';

const budgetRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ky-danh-gia/$campaignId/ngan-sach',
  staticData: { permission: 'budget:read' },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(budgetQuery(params.campaignId)),
  component: lazyRouteComponent(() => import('./pages/BudgetPage.tsx'), 'BudgetPage'),
});

export const budgetRoutes = [budgetRoute] as const;
