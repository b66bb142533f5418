import { CopyOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute, type NavEntry, shellRoute } from '@/lib/routing.ts';

const coverageRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'minh-chung',
  component: lazyRouteComponent(() => import('./pages/CoveragePage.tsx'), 'CoveragePage'),
});

const sharedRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/minh-chung-trung',
  staticData: { permission: 'data:read' },
  component: lazyRouteComponent(() => import('./pages/SharedContentsPage.tsx'), 'SharedContentsPage'),
});

export const coverageRoutes = [sharedRoute] as const;

/** The tab of an evaluation that this feature has. */
export const coverageTabs = [coverageRoute] as const;

export const coverageNav: NavEntry[] = [
  {
    stage: 'evaluation',
    label: 'coverage:nav.shared',
    to: '/minh-chung-trung',
    icon: <CopyOutlined />,
    permission: 'appraisal:write',
  },
];
