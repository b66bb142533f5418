import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';

export const taskKeys = { all: ['tasks'] as const, mine: () => [...taskKeys.all, 'mine'] as const };

/** Sections of dossiers that this person was given. */
export const mySectionsQuery = () =>
  queryOptions({
    queryKey: [...taskKeys.all, 'sections'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/me/sections', { signal })),
  });

/** What this person owes, and what others owe them. */
export const myTasksQuery = () =>
  queryOptions({
    queryKey: taskKeys.mine(),
    queryFn: ({ signal }) => body(api().GET('/api/v1/me/tasks', { signal })),
  });
