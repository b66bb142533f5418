import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { evaluationRoute, shellRoute } from '@/lib/routing.ts';

const evaluationTrialRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'thu-phuong-an',
  staticData: { permission: 'simulation:run' },
  component: lazyRouteComponent(() => import('./pages/EvaluationTrialPage.tsx'), 'EvaluationTrialPage'),
});

const campaignTrialRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ky-danh-gia/$campaignId/thu-phuong-an',
  staticData: { permission: 'simulation:run' },
  component: lazyRouteComponent(() => import('./pages/CampaignTrialPage.tsx'), 'CampaignTrialPage'),
});

/** Reached from the result of an evaluation. */
export const simulationTabs = [evaluationTrialRoute] as const;

/** Reached from the monitor of a campaign. */
export const simulationRoutes = [campaignTrialRoute] as const;
