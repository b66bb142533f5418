import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing.ts';

const meetingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/hoi-dong/$councilId/phien-hop',
  staticData: { permission: 'council:read' },
  component: lazyRouteComponent(() => import('./pages/MeetingsPage.tsx'), 'MeetingsPage'),
});

const meetingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/phien-hop/$meetingId',
  staticData: { permission: 'council:read' },
  component: lazyRouteComponent(() => import('./pages/MeetingPage.tsx'), 'MeetingPage'),
});

const minutesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/phien-hop/$meetingId/bien-ban',
  staticData: { permission: 'council:read' },
  component: lazyRouteComponent(() => import('./pages/MinutesPage.tsx'), 'MinutesPage'),
});

export const meetingRoutes = [meetingsRoute, meetingRoute, minutesRoute] as const;
