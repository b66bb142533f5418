import { SafetyOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute, type NavEntry, shellRoute } from '@/lib/routing.ts';
import { certificationQuery, checkRulesQuery, checksQuery, receiptQuery } from './queries.ts';

const checksRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'kiem-tra',
  staticData: { permission: 'data:read' },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(checksQuery(params.evaluationId)),
  component: lazyRouteComponent(() => import('./pages/ChecksPage.tsx'), 'ChecksPage'),
});

const certifyRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'xac-nhan',
  staticData: { permission: 'data:read' },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(certificationQuery(params.evaluationId)),
  component: lazyRouteComponent(() => import('./pages/CertifyPage.tsx'), 'CertifyPage'),
});

const receiptRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'bien-nhan/$number',
  staticData: { permission: 'data:read' },
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(receiptQuery(params.evaluationId, Number(params.number))),
  component: lazyRouteComponent(() => import('./pages/ReceiptPage.tsx'), 'ReceiptPage'),
});

const rulesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/quy-tac-kiem-tra',
  staticData: { permission: 'criteria:read' },
  loader: ({ context }) => void context.queryClient.prefetchQuery(checkRulesQuery()),
  component: lazyRouteComponent(() => import('./pages/CheckRulesPage.tsx'), 'CheckRulesPage'),
});

/** Tabs of an evaluation that this feature has. */
export const submissionTabs = [checksRoute, certifyRoute, receiptRoute] as const;

/** Outputs by name, below the figures that count them. */
export const outputSection = lazyRouteComponent(() => import('./components/ClaimedOutputs.tsx'), 'ClaimedOutputs');

export const submissionRoutes = [rulesRoute] as const;

export const submissionNav: NavEntry[] = [
  {
    stage: 'criteria',
    label: 'submission:nav.rules',
    to: '/quy-tac-kiem-tra',
    icon: <SafetyOutlined />,
    permission: 'criteria:read',
  },
];
