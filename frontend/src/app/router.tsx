import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { agencyRoutes } from '@/features/agency/routes.tsx';
import { auditRoutes } from '@/features/audit/routes.tsx';
import { balanceRoutes, balanceTabs } from '@/features/balance/routes.tsx';
import { budgetRoutes } from '@/features/budget/routes.tsx';
import { calendarRoutes } from '@/features/calendar/routes.tsx';
import { campaignPanel, campaignRoutes } from '@/features/campaign/routes.tsx';
import { catalogueRoutes } from '@/features/catalogue/routes.tsx';
import { cityPlanRoutes } from '@/features/cityplan/routes.tsx';
import { classificationTabs } from '@/features/classification/routes.tsx';
import { conclusionTabs } from '@/features/conclusion/routes.tsx';
import { councilRoutes, councilTabs } from '@/features/council/routes.tsx';
import { coverageRoutes, coverageTabs } from '@/features/coverage/routes.tsx';
import { criteriaRoutes } from '@/features/criteria/routes.tsx';
import { dashboardRoutes } from '@/features/dashboard/routes.tsx';
import { dutyRoutes } from '@/features/duty/routes.tsx';
import { evaluationTabs, sheetViews } from '@/features/evaluation/routes.tsx';
import { explanationRoutes, explanationTabs } from '@/features/explanation/routes.tsx';
import { mailRoutes } from '@/features/mail/routes.tsx';
import { meetingRoutes } from '@/features/meeting/routes.tsx';
import { notificationRoutes } from '@/features/notification/routes.tsx';
import { passportTabs } from '@/features/passport/routes.tsx';
import { questionPanel, questionRoutes } from '@/features/question/routes.tsx';
import { registerRoutes } from '@/features/register/routes.tsx';
import { requestRoutes, requestTabs } from '@/features/request/routes.tsx';
import { runRoutes } from '@/features/run/routes.tsx';
import { scoreTabs } from '@/features/score/routes.tsx';
import { simulationRoutes, simulationTabs } from '@/features/simulation/routes.tsx';
import { outputSection, submissionRoutes, submissionTabs } from '@/features/submission/routes.tsx';
import { targetRoutes } from '@/features/target/routes.tsx';
import { tasksRoutes } from '@/features/tasks/routes.tsx';
import { threadPanel, threadTabs } from '@/features/thread/routes.tsx';
import { workbookTabs } from '@/features/workbook/routes.tsx';
import { provideCriterionPanels, provideIndicatorViews, provideOutputSection } from '@/lib/criterion-panels.ts';
import { provideHomePanels } from '@/lib/home-panels.ts';
import { evaluationRoute, rootRoute, shellRoute } from '@/lib/routing.ts';
import { parseAddress, writeAddress } from '@/lib/url-state.ts';
import { Shell } from './layout/Shell.tsx';
import { FailurePage } from './pages/FailurePage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';

rootRoute.update({ component: Outlet });
shellRoute.update({ component: Shell });
provideCriterionPanels([threadPanel]);
provideOutputSection(outputSection);
provideHomePanels([campaignPanel, questionPanel]);
provideIndicatorViews(sheetViews);

// An address that leads nowhere keeps the shell around its message.
const nowhereRoute = createRoute({ getParentRoute: () => shellRoute, path: '$', component: NotFoundPage });

const routeTree = rootRoute.addChildren([
  shellRoute.addChildren([
    ...tasksRoutes,
    ...agencyRoutes,
    ...auditRoutes,
    ...catalogueRoutes,
    ...registerRoutes,
    ...calendarRoutes,
    ...cityPlanRoutes,
    ...targetRoutes,
    ...criteriaRoutes,
    ...campaignRoutes,
    ...balanceRoutes,
    ...dashboardRoutes,
    ...simulationRoutes,
    ...runRoutes,
    ...budgetRoutes,
    ...explanationRoutes,
    ...submissionRoutes,
    ...requestRoutes,
    ...dutyRoutes,
    ...coverageRoutes,
    ...councilRoutes,
    ...meetingRoutes,
    ...notificationRoutes,
    ...mailRoutes,
    ...questionRoutes,
    evaluationRoute.addChildren([
      ...evaluationTabs,
      ...coverageTabs,
      ...classificationTabs,
      ...conclusionTabs,
      ...passportTabs,
      ...balanceTabs,
      ...simulationTabs,
      ...explanationTabs,
      ...submissionTabs,
      ...threadTabs,
      ...requestTabs,
      ...workbookTabs,
      ...councilTabs,
      ...scoreTabs,
    ]),
    nowhereRoute,
  ]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch: parseAddress,
    stringifySearch: writeAddress,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: FailurePage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
