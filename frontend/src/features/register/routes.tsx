import { GiftOutlined, PartitionOutlined, ProjectOutlined, ScheduleOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type NavEntry, shellRoute } from '@/lib/routing.ts';
import { oneOf, tableSchema, text } from '@/lib/url-state.ts';
import { LEVELS, PHASES, POLICY_TYPES } from './model.ts';

const READ = { permission: 'catalogue:read' };

export const programmesSchema = tableSchema({
  sortable: ['name', 'code', 'startsOn', 'endsOn'],
  defaultSort: 'name',
  filters: { agencyId: text(), phase: oneOf(...PHASES) },
});

const programmesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/programmes',
  validateSearch: programmesSchema.parse,
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/ProgrammesPage.tsx'), 'ProgrammesPage'),
});

const programmeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/programmes/$id',
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/ProgrammePage.tsx'), 'ProgrammePage'),
});

export const plansSchema = tableSchema({
  sortable: ['name', 'code', 'startsOn', 'subtype'],
  defaultSort: '-startsOn',
  filters: { agencyId: text(), level: oneOf(...LEVELS), phase: oneOf(...PHASES) },
});

const plansRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plans',
  validateSearch: plansSchema.parse,
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/PlansPage.tsx'), 'PlansPage'),
});

const planRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plans/$id',
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/PlanPage.tsx'), 'PlanPage'),
});

export const policiesSchema = tableSchema({
  sortable: ['name', 'code', 'startsOn', 'subtype'],
  defaultSort: 'name',
  filters: { agencyId: text(), type: oneOf(...POLICY_TYPES), phase: oneOf(...PHASES) },
});

const policiesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/policies',
  validateSearch: policiesSchema.parse,
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/PoliciesPage.tsx'), 'PoliciesPage'),
});

const policyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/policies/$id',
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/PolicyPage.tsx'), 'PolicyPage'),
});

const linksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lien-ket',
  staticData: READ,
  component: lazyRouteComponent(() => import('./pages/LinksPage.tsx'), 'LinksPage'),
});

export const registerRoutes = [
  programmesRoute,
  programmeRoute,
  plansRoute,
  planRoute,
  policiesRoute,
  policyRoute,
  linksRoute,
] as const;

export const registerNav: NavEntry[] = [
  {
    stage: 'plan',
    label: 'register:nav.links',
    to: '/lien-ket',
    icon: <PartitionOutlined aria-hidden />,
    permission: 'catalogue:read',
  },
  {
    stage: 'catalogue',
    label: 'register:nav.policies',
    to: '/policies',
    icon: <GiftOutlined aria-hidden />,
    permission: 'catalogue:read',
  },
  {
    stage: 'catalogue',
    label: 'register:nav.plans',
    to: '/plans',
    icon: <ScheduleOutlined aria-hidden />,
    permission: 'catalogue:read',
  },
  {
    stage: 'catalogue',
    label: 'register:nav.programmes',
    to: '/programmes',
    icon: <ProjectOutlined aria-hidden />,
    permission: 'catalogue:read',
  },
];
