import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { agencyKeys } from '@/api/agency-tree.ts';
import { api, body, etag } from '@/api/client.ts';
import { ApiProblem } from '@/api/problem.ts';
import type { Schema } from '@/api/types.ts';
import { upload } from '@/api/upload.ts';
import type { FunctionCode, Kind, Organization, YearlyList } from './model.ts';

interface Params {
  page: number;
  size: number;
  sort?: string;
  q?: string;
}

export interface OrganizationParams extends Params {
  function?: FunctionCode;
  governingBodyId?: string;
  active?: boolean;
}

export interface ListParams extends Params {
  year?: number;
  state?: YearlyList['state'];
  kind?: Kind;
}

export const organizationKeys = { all: ['organizations'] as const };
export const listKeys = { all: ['yearly-lists'] as const };

export const organizationsQuery = (params: OrganizationParams) =>
  queryOptions({
    queryKey: [...organizationKeys.all, 'list', params],
    queryFn: ({ signal }) => body(api().GET('/api/v1/organizations', { params: { query: params }, signal })),
    placeholderData: (before) => before,
  });

export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: [...organizationKeys.all, 'one', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/organizations/{id}', { params: { path: { id } }, signal })),
  });

export const yearlyListsQuery = (params: ListParams) =>
  queryOptions({
    queryKey: [...listKeys.all, 'list', params],
    queryFn: ({ signal }) => body(api().GET('/api/v1/yearly-lists', { params: { query: params }, signal })),
    placeholderData: (before) => before,
  });

export const yearlyListQuery = (id: string) =>
  queryOptions({
    queryKey: [...listKeys.all, 'one', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/yearly-lists/{id}', { params: { path: { id } }, signal })),
  });

/** What may be added to a list by hand: every policy, plan or programme that this person may see. */
export const registeredQuery = (kind: Exclude<Kind, 'ORGANIZATION'>) =>
  queryOptions({
    queryKey: ['registered-objects', 'of-kind', kind],
    queryFn: async ({ signal }) => {
      const params = { query: { page: 0, size: 200, sort: 'name' } };
      const found = await (kind === 'POLICY'
        ? body(api().GET('/api/v1/policies', { params, signal }))
        : kind === 'PLAN'
          ? body(api().GET('/api/v1/plans', { params, signal }))
          : body(api().GET('/api/v1/programmes', { params, signal })));
      return found.items.map(({ id, code, nameVi, nameEn }) => ({ id, code, nameVi, nameEn }));
    },
  });

const match = (id: string, version: number) => ({ path: { id }, header: { 'If-Match': etag(version) } });

/** What the department records of organizations; their bodies in the tree may change with them. */
export function useOrganizationActs() {
  const client = useQueryClient();
  const kept = async (saved: Promise<Organization>) => {
    const view = await saved;
    client.setQueryData(organizationQuery(view.id).queryKey, view);
    await client.invalidateQueries({ queryKey: organizationKeys.all });
    await client.invalidateQueries({ queryKey: agencyKeys.all });
    return view;
  };
  return {
    create: (request: Schema<'SaveOrganization'>) => kept(body(api().POST('/api/v1/organizations', { body: request }))),
    change: (id: string, version: number, request: Schema<'SaveOrganization'>) =>
      kept(body(api().PUT('/api/v1/organizations/{id}', { params: match(id, version), body: request }))),
    rename: (id: string, version: number, request: Schema<'RenameOrganization'>) =>
      kept(body(api().POST('/api/v1/organizations/{id}/names', { params: match(id, version), body: request }))),
    succeed: (id: string, version: number, request: Schema<'RecordSuccession'>) =>
      kept(body(api().POST('/api/v1/organizations/{id}/successions', { params: match(id, version), body: request }))),
    present: (id: string) => client.fetchQuery({ ...organizationQuery(id), staleTime: 0 }),
  };
}

/** The way of a yearly list. After a refusal for staleness the list is read anew, so that the next try sees what changed. */
export function useListActs() {
  const client = useQueryClient();
  const kept = async (id: string | undefined, saved: Promise<YearlyList>) => {
    try {
      const view = await saved;
      client.setQueryData(yearlyListQuery(view.id).queryKey, view);
      await client.invalidateQueries({ queryKey: [...listKeys.all, 'list'] });
      await client.invalidateQueries({ queryKey: ['tasks'] });
      return view;
    } catch (thrown) {
      if (id && thrown instanceof ApiProblem && (thrown.status === 412 || thrown.status === 409)) {
        await client.invalidateQueries({ queryKey: yearlyListQuery(id).queryKey });
      }
      throw thrown;
    }
  };
  const of = (list: YearlyList) => ({ params: match(list.id, list.version) });
  return {
    create: (year: number, kind: Kind) =>
      kept(undefined, body(api().POST('/api/v1/yearly-lists', { body: { year, kind } }))),
    add: (list: YearlyList, item: Schema<'AddItem'>) =>
      kept(list.id, body(api().POST('/api/v1/yearly-lists/{id}/items', { ...of(list), body: item }))),
    decide: (list: YearlyList, itemId: string, decision: { included: boolean; reason?: string }) => {
      const params = { path: { id: list.id, itemId }, header: { 'If-Match': etag(list.version) } };
      return kept(list.id, body(api().PUT('/api/v1/yearly-lists/{id}/items/{itemId}', { params, body: decision })));
    },
    bring: (list: YearlyList, file: File) => {
      const form = new FormData();
      form.append('file', file);
      return kept(list.id, upload(`/api/v1/yearly-lists/${list.id}/imports`, form, undefined, etag(list.version)));
    },
    refresh: (list: YearlyList) =>
      kept(list.id, body(api().POST('/api/v1/yearly-lists/{id}/refresh', { ...of(list), body: {} }))),
    propose: (list: YearlyList) =>
      kept(list.id, body(api().POST('/api/v1/yearly-lists/{id}/proposals', { ...of(list), body: {} }))),
    submit: (list: YearlyList) =>
      kept(list.id, body(api().POST('/api/v1/yearly-lists/{id}/submissions', { ...of(list), body: {} }))),
    approve: (list: YearlyList, decision: { decisionNumber: string; decisionDate: string }) =>
      kept(list.id, body(api().POST('/api/v1/yearly-lists/{id}/approvals', { ...of(list), body: decision }))),
    giveBack: (list: YearlyList, reason: string) =>
      kept(list.id, body(api().POST('/api/v1/yearly-lists/{id}/returns', { ...of(list), body: { reason } }))),
  };
}
