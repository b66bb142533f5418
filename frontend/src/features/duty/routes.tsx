import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing.ts';
import { oneOf, tableSchema, text } from '@/lib/url-state.ts';

export const KINDS = ['VALUE', 'EVIDENCE', 'SUBMISSION', 'CERTIFICATION'] as const;
export const STATUSES = ['MISSING', 'LATE'] as const;

export const dutySchema = tableSchema({
  filters: { unit: text(), kind: oneOf(...KINDS), status: oneOf(...STATUSES) },
});

const dutyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ky-danh-gia/$campaignId/so-nghia-vu',
  validateSearch: dutySchema.parse,
  staticData: { permission: 'evaluation:read' },
  component: lazyRouteComponent(() => import('./pages/DutyPage.tsx'), 'DutyPage'),
});

export const dutyRoutes = [dutyRoute] as const;
