import { FileSearchOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type NavEntry, shellRoute } from '@/lib/routing.ts';
import { day, oneOf, tableSchema, text } from '@/lib/url-state.ts';
import { OBJECT_TYPES } from './model.ts';

export const auditSchema = tableSchema({
  filters: {
    objectType: oneOf(...OBJECT_TYPES),
    objectId: text(),
    action: text(),
    actor: text(),
    from: day(),
    to: day(),
  },
});

const auditRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/audit',
  validateSearch: auditSchema.parse,
  staticData: { permission: 'audit:read' },
  component: lazyRouteComponent(() => import('./pages/AuditPage.tsx'), 'AuditPage'),
});

export const auditRoutes = [auditRoute] as const;

export const auditNav: NavEntry[] = [
  {
    stage: 'administration',
    label: 'audit:nav.log',
    to: '/audit',
    icon: <FileSearchOutlined aria-hidden />,
    permission: 'audit:read',
  },
];
