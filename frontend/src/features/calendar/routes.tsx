import { CalendarOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type NavEntry, shellRoute } from '@/lib/routing.ts';
import { flag, oneOf, tableSchema, text, whole } from '@/lib/url-state.ts';
import { GROUPS } from './model.ts';

const READ = { permission: 'calendar:read' };

export const calendarSchema = tableSchema({
  filters: {
    view: oneOf('month', 'timeline'),
    year: whole(2000, 2100),
    /** `2026-07`; the month of the day shown where there is none. */
    month: text(),
    group: oneOf(...GROUPS),
    mine: flag(),
    who: text(),
  },
});

const calendarRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lich',
  validateSearch: calendarSchema.parse,
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/CalendarPage.tsx'), 'CalendarPage'),
});

const daysOffRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lich/ngay-nghi',
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/DaysOffPage.tsx'), 'DaysOffPage'),
});

export const calendarRoutes = [calendarRoute, daysOffRoute] as const;

export const calendarNav: NavEntry[] = [
  {
    stage: 'plan',
    label: 'calendar:nav.calendar',
    to: '/lich',
    icon: <CalendarOutlined />,
    permission: 'calendar:read',
  },
];
