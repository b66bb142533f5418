import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { agencyKeys, agencyTreeQuery } from '@/api/agency-tree.ts';
import { api, body, etag } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export { agencyTreeQuery };

export interface PersonParams {
  page: number;
  size: number;
  sort?: string;
  q?: string;
  agencyId?: string;
}

export const personKeys = {
  all: ['persons'] as const,
  list: (params: PersonParams) => [...personKeys.all, 'list', params] as const,
  one: (id: string) => [...personKeys.all, 'one', id] as const,
};

export const agencyQuery = (id: string) =>
  queryOptions({
    queryKey: [...agencyKeys.all, 'one', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/agencies/{id}', { params: { path: { id } }, signal })),
  });

export const personsQuery = (params: PersonParams) =>
  queryOptions({
    queryKey: personKeys.list(params),
    queryFn: ({ signal }) => body(api().GET('/api/v1/persons', { params: { query: params }, signal })),
    placeholderData: (before) => before,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: personKeys.one(id),
    queryFn: ({ signal }) => body(api().GET('/api/v1/persons/{id}', { params: { path: { id } }, signal })),
  });

/** What an administrator does to agencies; lists and trees are read anew afterwards. */
export function useAgencyActs() {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: agencyKeys.all });
  return {
    create: async (agency: Schema<'SaveAgency'>) => {
      const made = await body(api().POST('/api/v1/agencies', { body: agency }));
      await refresh();
      return made;
    },
    change: async (id: string, version: number, agency: Schema<'SaveAgency'>) => {
      const params = { path: { id }, header: { 'If-Match': etag(version) } };
      const changed = await body(api().PUT('/api/v1/agencies/{id}', { params, body: agency }));
      await refresh();
      return changed;
    },
    present: (id: string) => client.fetchQuery({ ...agencyQuery(id), staleTime: 0 }),
  };
}

/** What an administrator does to people and to what they stand for. */
export function usePersonActs() {
  const client = useQueryClient();
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: personKeys.all });
    await client.invalidateQueries({ queryKey: agencyKeys.all });
  };
  const match = (id: string, version: number) => ({ path: { id }, header: { 'If-Match': etag(version) } });
  return {
    register: async (person: { subject: string; displayName: string; email?: string }) => {
      const made = await body(api().POST('/api/v1/persons', { body: person }));
      await refresh();
      return made;
    },
    change: async (id: string, version: number, person: { displayName: string; email?: string; active: boolean }) => {
      await api().PUT('/api/v1/persons/{id}', { params: match(id, version), body: person });
      await refresh();
    },
    join: async (
      id: string,
      version: number,
      membership: { agencyId: string; role: Schema<'MembershipRole'>; validFrom: string; validTo?: string },
    ) => {
      await api().POST('/api/v1/persons/{id}/memberships', { params: match(id, version), body: membership });
      await refresh();
    },
    end: async (membershipId: string, version: number, end: { on: string; reason: string }) => {
      await api().POST('/api/v1/memberships/{id}/end', { params: match(membershipId, version), body: end });
      await refresh();
    },
    present: (id: string) => client.fetchQuery({ ...personQuery(id), staleTime: 0 }),
  };
}
