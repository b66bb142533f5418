import { BankOutlined, OrderedListOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type NavEntry, shellRoute } from '@/lib/routing.ts';
import { flag, oneOf, tableSchema, text, whole } from '@/lib/url-state.ts';
import { FUNCTIONS, KINDS, STATES } from './model.ts';

const READ = { permission: 'catalogue:read' };

export const organizationsSchema = tableSchema({
  sortable: ['name', 'code', 'foundedOn', 'autonomyGroup'],
  defaultSort: 'name',
  filters: { function: oneOf(...FUNCTIONS), governingBodyId: text(), active: flag() },
});

const organizationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organizations',
  validateSearch: organizationsSchema.parse,
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/OrganizationsPage.tsx'), 'OrganizationsPage'),
});

const organizationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organizations/$id',
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/OrganizationPage.tsx'), 'OrganizationPage'),
});

export const listsSchema = tableSchema({
  sortable: ['year', 'state'],
  defaultSort: '-year',
  filters: { year: whole(2020, 2100), state: oneOf(...STATES), kind: oneOf(...KINDS) },
});

const listsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/yearly-lists',
  validateSearch: listsSchema.parse,
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/YearlyListsPage.tsx'), 'YearlyListsPage'),
});

/** A list is read whole; search and filter work on what is at hand. */
export const listSchema = tableSchema({ filters: { included: flag() } });

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/yearly-lists/$id',
  validateSearch: listSchema.parse,
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/YearlyListPage.tsx'), 'YearlyListPage'),
});

export const catalogueRoutes = [organizationsRoute, organizationRoute, listsRoute, listRoute] as const;

export const catalogueNav: NavEntry[] = [
  {
    stage: 'catalogue',
    label: 'catalogue:nav.organizations',
    to: '/organizations',
    icon: <BankOutlined aria-hidden />,
    permission: 'catalogue:read',
  },
  {
    stage: 'catalogue',
    label: 'catalogue:nav.lists',
    to: '/yearly-lists',
    icon: <OrderedListOutlined aria-hidden />,
    permission: 'catalogue:read',
  },
];
