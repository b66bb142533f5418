import { CommentOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { type NavEntry, shellRoute } from '@/lib/routing.ts';
import { oneOf, tableSchema } from '@/lib/url-state.ts';
import { STATES, TOPICS } from './model.ts';

export const questionsSchema = tableSchema({
  sortable: ['number', 'askedAt', 'agencyName'],
  filters: { state: oneOf(...STATES), topic: oneOf(...TOPICS) },
});
export const helpSchema = tableSchema({ filters: { topic: oneOf(...TOPICS) } });

const helpRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/hoi-dap',
  validateSearch: helpSchema.parse,
  staticData: { permission: 'question:read' },
  component: lazyRouteComponent(() => import('./pages/HelpPage.tsx'), 'HelpPage'),
});

const questionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cau-hoi',
  validateSearch: questionsSchema.parse,
  staticData: { permission: 'question:read' },
  component: lazyRouteComponent(() => import('./pages/QuestionsPage.tsx'), 'QuestionsPage'),
});

const questionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cau-hoi/$questionId',
  staticData: { permission: 'question:read' },
  component: lazyRouteComponent(() => import('./pages/QuestionPage.tsx'), 'QuestionPage'),
});

export const questionRoutes = [helpRoute, questionsRoute, questionRoute] as const;

export const questionNav: NavEntry[] = [
  {
    stage: 'work',
    label: 'question:nav.questions',
    to: '/cau-hoi',
    icon: <CommentOutlined aria-hidden />,
    permission: 'question:read',
  },
  {
    stage: 'work',
    label: 'question:nav.help',
    to: '/hoi-dap',
    icon: <QuestionCircleOutlined aria-hidden />,
    permission: 'question:read',
  },
];

/** Fetched when the first page shows it. */
const LazyWaiting = lazy(() =>
  import('./components/WaitingQuestions.tsx').then((module) => ({ default: module.WaitingQuestions })),
);

/** What waits for an answer, on the first page of who answers. */
export function questionPanel() {
  return (
    <Suspense fallback={null}>
      <LazyWaiting />
    </Suspense>
  );
}
