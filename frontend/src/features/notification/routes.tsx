import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing.ts';
import { flag, tableSchema } from '@/lib/url-state.ts';

export const noticesSchema = tableSchema({ filters: { unread: flag() } });

const noticesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/thong-bao',
  validateSearch: noticesSchema.parse,
  component: lazyRouteComponent(() => import('./pages/NoticesPage.tsx'), 'NoticesPage'),
});

export const notificationRoutes = [noticesRoute] as const;
