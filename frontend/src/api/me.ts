import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, body } from './client.ts';

export const meKeys = { all: ['me'] as const, me: () => [...meKeys.all, 'who'] as const };

/** Who is signed in, with permissions and memberships. */
export const meQuery = () =>
  queryOptions({
    queryKey: meKeys.me(),
    queryFn: ({ signal }) => body(api().GET('/api/v1/me', { signal })),
    staleTime: 5 * 60_000,
  });

/** The signed-in person; the shell has loaded it before any screen shows. */
export const useMe = () => useSuspenseQuery(meQuery()).data;

/** Whether menus and routes of this permission are for this person. What may be done to one object is its `allowedActions`. */
export function usePermission(permission: string | undefined): boolean {
  const me = useMe();
  return permission === undefined || me.permissions.includes(permission);
}
