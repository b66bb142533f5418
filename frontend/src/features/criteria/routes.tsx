import { ProfileOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type NavEntry, shellRoute } from '@/lib/routing.ts';
import { oneOf, tableSchema, text } from '@/lib/url-state.ts';
import { KINDS, STATUSES } from './model.ts';

export const librarySchema = tableSchema({
  sortable: ['name', 'code', 'importedAt', 'publishedAt'],
  defaultSort: undefined,
  filters: { kind: oneOf(...KINDS), status: oneOf(...STATUSES) },
});

const libraryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/criteria-sets',
  validateSearch: librarySchema.parse,
  staticData: { permission: 'criteria:read' },
  component: lazyRouteComponent(() => import('./pages/LibraryPage.tsx'), 'LibraryPage'),
});

/** Which indicator is unfolded first. */
export const setSchema = tableSchema({ filters: { indicator: text() } });

const setRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/criteria-sets/$id',
  validateSearch: setSchema.parse,
  staticData: { permission: 'criteria:read' },
  component: lazyRouteComponent(() => import('./pages/CriteriaSetPage.tsx'), 'CriteriaSetPage'),
});

export const criteriaRoutes = [libraryRoute, setRoute] as const;

export const criteriaNav: NavEntry[] = [
  {
    stage: 'criteria',
    label: 'criteria:nav.library',
    to: '/criteria-sets',
    icon: <ProfileOutlined aria-hidden />,
    permission: 'criteria:read',
  },
];
