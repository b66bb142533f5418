import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { mayTalk, threadsQuery } from '@/api/threads.ts';
import type { CriterionPanel } from '@/lib/criterion-panels.ts';
import { evaluationRoute } from '@/lib/routing.ts';

const threadsRoute = createRoute({
  getParentRoute: () => evaluationRoute,
  path: 'trao-doi',
  staticData: { permission: 'data:read' },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(threadsQuery(params.evaluationId)),
  component: lazyRouteComponent(() => import('./pages/ThreadsPage.tsx'), 'ThreadsPage'),
});

/** What is asked and answered about the indicator in hand. */
export const threadPanel: CriterionPanel = {
  key: 'threads',
  name: 'thread:panel.name',
  offered: mayTalk,
  label: lazyRouteComponent(() => import('./components/CriterionThreads.tsx'), 'CriterionThreadsLabel'),
  content: lazyRouteComponent(() => import('./components/CriterionThreads.tsx'), 'CriterionThreads'),
};

/** The tab of an evaluation that this feature has. */
export const threadTabs = [threadsRoute] as const;
