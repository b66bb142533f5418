import { MailOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type NavEntry, shellRoute } from '@/lib/routing.ts';
import { tableSchema } from '@/lib/url-state.ts';

const preferenceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/thu-nhac',
  component: lazyRouteComponent(() => import('./pages/PreferencePage.tsx'), 'PreferencePage'),
});

export const deliveriesSchema = tableSchema({ sortable: ['name', 'day'], filters: {} });

const deliveriesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/thu-gui-di',
  validateSearch: deliveriesSchema.parse,
  staticData: { permission: 'person:read' },
  component: lazyRouteComponent(() => import('./pages/DeliveriesPage.tsx'), 'DeliveriesPage'),
});

export const mailRoutes = [preferenceRoute, deliveriesRoute] as const;

export const mailNav: NavEntry[] = [
  {
    stage: 'administration',
    label: 'mail:nav.deliveries',
    to: '/thu-gui-di',
    icon: <MailOutlined aria-hidden />,
    permission: 'person:read',
  },
];
