import { CarryOutOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type NavEntry, shellRoute } from '@/lib/routing.ts';
import { oneOf, tableSchema } from '@/lib/url-state.ts';
import { VIEWS } from './model.ts';
import { myTasksQuery } from './queries.ts';

export const tasksSchema = tableSchema({ filters: { view: oneOf(...VIEWS) } });

const myTasksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  validateSearch: tasksSchema.parse,
  loader: ({ context }) => void context.queryClient.prefetchQuery(myTasksQuery()),
  component: lazyRouteComponent(() => import('./pages/MyTasksPage.tsx'), 'MyTasksPage'),
});

export const tasksRoutes = [myTasksRoute] as const;

export const tasksNav: NavEntry[] = [
  { stage: 'work', label: 'tasks:nav.mine', to: '/', icon: <CarryOutOutlined aria-hidden /> },
];
