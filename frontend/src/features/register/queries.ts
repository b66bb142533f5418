import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import { ApiProblem } from '@/api/problem.ts';
import type { Schema } from '@/api/types.ts';
import { upload } from '@/api/upload.ts';
import type { Objective, Paper, Plan, Policy, Programme, Series } from './model.ts';

interface Params {
  page: number;
  size: number;
  sort?: string;
  q?: string;
}

export interface ProgrammeParams extends Params {
  agencyId?: string;
  phase?: Programme['phase'];
}

export const registerKeys = {
  programmes: ['programmes'] as const,
  plans: ['plans'] as const,
  policies: ['policies'] as const,
  links: ['object-links'] as const,
  objects: ['registered-objects'] as const,
  series: ['targets'] as const,
};

export const programmesQuery = (params: ProgrammeParams) =>
  queryOptions({
    queryKey: [...registerKeys.programmes, 'list', params],
    queryFn: ({ signal }) => body(api().GET('/api/v1/programmes', { params: { query: params }, signal })),
    placeholderData: (before) => before,
  });

export const dueStagesQuery = () =>
  queryOptions({
    queryKey: [...registerKeys.programmes, 'due'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/programmes/due-stages', { signal })),
  });

export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: [...registerKeys.programmes, 'one', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/programmes/{id}', { params: { path: { id } }, signal })),
  });

/** Evaluations of one object, as far as this person may see them. */
export const evaluationsOfQuery = (objectId: string) =>
  queryOptions({
    queryKey: [...registerKeys.objects, objectId, 'evaluations'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations', { params: { query: { objectId } }, signal })),
  });

export interface PlanParams extends Params {
  agencyId?: string;
  level?: Plan['level'];
  phase?: Plan['phase'];
}

export const plansQuery = (params: PlanParams) =>
  queryOptions({
    queryKey: [...registerKeys.plans, 'list', params],
    queryFn: ({ signal }) => body(api().GET('/api/v1/plans', { params: { query: params }, signal })),
    placeholderData: (before) => before,
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: [...registerKeys.plans, 'one', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/plans/{id}', { params: { path: { id } }, signal })),
  });

export const continuityQuery = (id: string) =>
  queryOptions({
    queryKey: [...registerKeys.plans, 'continuity', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/plans/{id}/continuity', { params: { path: { id } }, signal })),
  });

export interface PolicyParams extends Params {
  agencyId?: string;
  type?: Policy['type'];
  phase?: Policy['phase'];
}

export const policiesQuery = (params: PolicyParams) =>
  queryOptions({
    queryKey: [...registerKeys.policies, 'list', params],
    queryFn: ({ signal }) => body(api().GET('/api/v1/policies', { params: { query: params }, signal })),
    placeholderData: (before) => before,
  });

export const policyQuery = (id: string) =>
  queryOptions({
    queryKey: [...registerKeys.policies, 'one', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/policies/{id}', { params: { path: { id } }, signal })),
  });

/** The graph from one object both ways, or all of it. */
export const graphQuery = (rootId?: string) =>
  queryOptions({
    queryKey: [...registerKeys.links, rootId ?? 'all'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/object-links', { params: { query: { rootId } }, signal })),
  });

export const papersQuery = (id: string) =>
  queryOptions({
    queryKey: [...registerKeys.objects, id, 'papers'],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/registered-objects/{id}/documents', { params: { path: { id } }, signal })),
  });

export const objectivesQuery = (id: string) =>
  queryOptions({
    queryKey: [...registerKeys.objects, id, 'objectives'],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/registered-objects/{id}/objectives', { params: { path: { id } }, signal })),
  });

/** Indicators followed of an object. */
export const seriesQuery = (objectId: string) =>
  queryOptions({
    queryKey: [...registerKeys.series, 'of', objectId],
    queryFn: ({ signal }) =>
      body(
        api().GET('/api/v1/target-series', {
          params: { query: { page: 0, size: 200, sort: 'name', objectId } },
          signal,
        }),
      ),
  });

const match = (id: string, version: number) => ({ path: { id }, header: { 'If-Match': etag(version) } });

/** What the department records of programmes; after a refusal for staleness the programme is read anew. */
export function useProgrammeActs() {
  const client = useQueryClient();
  const kept = async (saved: Promise<Programme>, id?: string) => {
    try {
      const view = await saved;
      client.setQueryData(programmeQuery(view.id).queryKey, view);
      await client.invalidateQueries({ queryKey: registerKeys.programmes });
      return view;
    } catch (thrown) {
      if (id && thrown instanceof ApiProblem && thrown.status === 412) {
        await client.invalidateQueries({ queryKey: programmeQuery(id).queryKey });
      }
      throw thrown;
    }
  };
  return {
    create: (request: Schema<'SaveProgramme'>) => kept(body(api().POST('/api/v1/programmes', { body: request }))),
    change: (id: string, version: number, request: Schema<'SaveProgramme'>) =>
      kept(body(api().PUT('/api/v1/programmes/{id}', { params: match(id, version), body: request })), id),
    extend: (id: string, version: number, request: Schema<'MoveEnd'>) =>
      kept(body(api().POST('/api/v1/programmes/{id}/extensions', { params: match(id, version), body: request })), id),
    endEarly: (id: string, version: number, request: Schema<'MoveEnd'>) =>
      kept(body(api().POST('/api/v1/programmes/{id}/early-ends', { params: match(id, version), body: request })), id),
    begin: (id: string, version: number, request: Schema<'BeginStage'>) =>
      kept(body(api().POST('/api/v1/programmes/{id}/stages', { params: match(id, version), body: request })), id),
    waive: (id: string, version: number, request: Schema<'WaiveStage'>) =>
      kept(
        body(api().POST('/api/v1/programmes/{id}/stage-waivers', { params: match(id, version), body: request })),
        id,
      ),
    conclude: (id: string, version: number, request: Schema<'ConcludeStage'>) =>
      kept(
        body(api().POST('/api/v1/programmes/{id}/stage-conclusions', { params: match(id, version), body: request })),
        id,
      ),
    present: (id: string) => client.fetchQuery({ ...programmeQuery(id), staleTime: 0 }),
  };
}

/** What the department records of plans. */
export function usePlanActs() {
  const client = useQueryClient();
  const kept = async (saved: Promise<Plan>, id?: string) => {
    try {
      const view = await saved;
      client.setQueryData(planQuery(view.id).queryKey, view);
      await client.invalidateQueries({ queryKey: registerKeys.plans });
      await client.invalidateQueries({ queryKey: registerKeys.series });
      return view;
    } catch (thrown) {
      if (id && thrown instanceof ApiProblem && thrown.status === 412) {
        await client.invalidateQueries({ queryKey: planQuery(id).queryKey });
      }
      throw thrown;
    }
  };
  return {
    create: (request: Schema<'SavePlan'>) => kept(body(api().POST('/api/v1/plans', { body: request }))),
    change: (id: string, version: number, request: Schema<'SavePlan'>) =>
      kept(body(api().PUT('/api/v1/plans/{id}', { params: match(id, version), body: request })), id),
    compose: (id: string, version: number, request: Schema<'SetMembers'>) =>
      kept(body(api().PUT('/api/v1/plans/{id}/members', { params: match(id, version), body: request })), id),
    attain: (id: string, version: number, request: Schema<'RecordAttainment'>) =>
      kept(body(api().POST('/api/v1/plans/{id}/attainments', { params: match(id, version), body: request })), id),
    find: (id: string, version: number, request: Schema<'RecordFinding'>) =>
      kept(body(api().POST('/api/v1/plans/{id}/findings', { params: match(id, version), body: request })), id),
    carry: (id: string, version: number, findingIds: string[]) =>
      kept(
        body(api().POST('/api/v1/plans/{id}/carried-findings', { params: match(id, version), body: { findingIds } })),
        id,
      ),
    inherit: (id: string, version: number, request: Schema<'InheritIndicators'>) =>
      kept(
        body(api().POST('/api/v1/plans/{id}/inherited-indicators', { params: match(id, version), body: request })),
        id,
      ),
    link: (id: string, version: number, request: Schema<'SetChain'>) =>
      kept(body(api().PUT('/api/v1/plans/{id}/chain', { params: match(id, version), body: request })), id),
    present: (id: string) => client.fetchQuery({ ...planQuery(id), staleTime: 0 }),
  };
}

/** What is recorded of policies. */
export function usePolicyActs() {
  const client = useQueryClient();
  const kept = async (saved: Promise<Policy>, id?: string) => {
    try {
      const view = await saved;
      client.setQueryData(policyQuery(view.id).queryKey, view);
      await client.invalidateQueries({ queryKey: registerKeys.policies });
      return view;
    } catch (thrown) {
      if (id && thrown instanceof ApiProblem && thrown.status === 412) {
        await client.invalidateQueries({ queryKey: policyQuery(id).queryKey });
      }
      throw thrown;
    }
  };
  return {
    create: (request: Schema<'SavePolicy'>) => kept(body(api().POST('/api/v1/policies', { body: request }))),
    change: (id: string, version: number, request: Schema<'SavePolicy'>) =>
      kept(body(api().PUT('/api/v1/policies/{id}', { params: match(id, version), body: request })), id),
    figure: (id: string, version: number, request: Schema<'RecordFigure'>) =>
      kept(body(api().POST('/api/v1/policies/{id}/figures', { params: match(id, version), body: request })), id),
    note: (id: string, version: number, request: Schema<'RecordNote'>) =>
      kept(body(api().POST('/api/v1/policies/{id}/notes', { params: match(id, version), body: request })), id),
    present: (id: string) => client.fetchQuery({ ...policyQuery(id), staleTime: 0 }),
  };
}

/** Links between objects, and the strategies that they begin with. */
export function useLinkActs() {
  const client = useQueryClient();
  const then = async <T>(done: Promise<T>): Promise<T> => {
    const result = await done;
    await client.invalidateQueries({ queryKey: registerKeys.links });
    return result;
  };
  return {
    link: (fromId: string, toId: string) => then(body(api().POST('/api/v1/object-links', { body: { fromId, toId } }))),
    unlink: (id: string) => then(body(api().DELETE('/api/v1/object-links/{id}', { params: { path: { id } } }))),
    addStrategy: (request: Schema<'SaveStrategy'>) => then(body(api().POST('/api/v1/strategies', { body: request }))),
  };
}

/** Papers, objectives and indicators of an object of any kind. */
export function useObjectActs(id: string) {
  const client = useQueryClient();
  const then = async <T>(saved: Promise<T>): Promise<T> => {
    const view = await saved;
    await client.invalidateQueries({ queryKey: [...registerKeys.objects, id] });
    // The object has its next version now.
    await client.invalidateQueries({ queryKey: registerKeys.programmes });
    await client.invalidateQueries({ queryKey: registerKeys.plans });
    await client.invalidateQueries({ queryKey: registerKeys.policies });
    await client.invalidateQueries({ queryKey: registerKeys.links });
    return view;
  };
  return {
    addPaper: (form: FormData) => then(upload<Paper>(`/api/v1/registered-objects/${id}/documents`, form)),
    setObjective: (request: Schema<'SaveObjective'>) =>
      then<Objective>(
        body(api().POST('/api/v1/registered-objects/{id}/objectives', { params: { path: { id } }, body: request })),
      ),
    changeObjective: (objective: Objective, version: number, request: Schema<'SaveObjective'>) =>
      then<Objective>(
        body(
          api().PUT('/api/v1/registered-objects/{id}/objectives/{objectiveId}', {
            params: { path: { id, objectiveId: objective.id }, header: { 'If-Match': etag(version) } },
            body: request,
          }),
        ),
      ),
    follow: async (request: Schema<'CreateSeries'>): Promise<Series> => {
      const made = await body(api().POST('/api/v1/target-series', { body: request }));
      await client.invalidateQueries({ queryKey: registerKeys.series });
      return made;
    },
  };
}
