import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Permission of `/api/v1/me` without which the route is not shown; none: everybody who is signed in. */
    permission?: string;
  }
}

export interface RouterContext {
  queryClient: QueryClient;
}

/** The routes that features hang theirs on; their components are put in by `app/router.tsx`. */
export const rootRoute = createRootRouteWithContext<RouterContext>()();

/** Parent of every screen inside the shell. */
export const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell' });

/**
 * One evaluation: its head and tabs. The feature `evaluation` puts in the component; every feature with a tab of an
 * evaluation hangs its route here, and `app/router.tsx` adds them as children.
 */
export const evaluationRoute = createRoute({ getParentRoute: () => shellRoute, path: '/danh-gia/$evaluationId' });

/** Stages of work, in the order of the navigation. */
export const STAGES = ['work', 'plan', 'catalogue', 'criteria', 'evaluation', 'administration'] as const;

export interface NavEntry {
  stage: (typeof STAGES)[number];
  /** Key with namespace, such as `catalogue:nav.organizations`. */
  label: string;
  to: string;
  icon: ReactNode;
  /** Shown when the person has it; none: always. */
  permission?: string;
}
