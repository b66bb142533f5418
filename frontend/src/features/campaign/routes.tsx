import { AuditOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { type NavEntry, shellRoute } from '@/lib/routing.ts';
import { oneOf, tableSchema, text } from '@/lib/url-state.ts';
import { FUNCTIONS, STATES } from './model.ts';

export const campaignsSchema = tableSchema({ sortable: ['year', 'name', 'deadline'], filters: {} });

export const monitorSchema = tableSchema({
  sortable: ['code', 'name', 'state', 'values', 'evidence', 'daysLate', 'grade', 'total'],
  defaultSort: 'name',
  filters: { state: oneOf(...STATES), grade: text(), function: oneOf(...FUNCTIONS) },
});

const campaignsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ky-danh-gia',
  validateSearch: campaignsSchema.parse,
  staticData: { permission: 'campaign:read' },
  component: lazyRouteComponent(() => import('./pages/CampaignsPage.tsx'), 'CampaignsPage'),
});

const monitorRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ky-danh-gia/$campaignId',
  validateSearch: monitorSchema.parse,
  staticData: { permission: 'campaign:read' },
  component: lazyRouteComponent(() => import('./pages/MonitorPage.tsx'), 'MonitorPage'),
});

export const campaignRoutes = [campaignsRoute, monitorRoute] as const;

export const campaignNav: NavEntry[] = [
  {
    stage: 'evaluation',
    label: 'campaign:nav.campaigns',
    to: '/ky-danh-gia',
    icon: <AuditOutlined aria-hidden />,
    permission: 'campaign:read',
  },
];

/** Fetched when the first page shows it. */
const LazyLowGrades = lazy(() =>
  import('./components/LowGrades.tsx').then((module) => ({ default: module.LowGrades })),
);

/** What a leader asks first, on everybody's first page; nothing for who decides nothing. */
export function campaignPanel() {
  return (
    <Suspense fallback={null}>
      <LazyLowGrades />
    </Suspense>
  );
}
