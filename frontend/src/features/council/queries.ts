import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';
import { uploadPaper } from '@/api/upload.ts';

export type Council = Schema<'CouncilView'>;
export type CouncilRow = Schema<'CouncilRow'>;
export type Member = Schema<'CouncilMember'>;
export type Interests = Schema<'CouncilInterests'>;
export type InterestEvaluation = Schema<'CouncilInterestEvaluation'>;
export type InterestMember = Schema<'CouncilInterestMember'>;
export type Reason = Schema<'InterestConflictReason'>;
export type Checked = Schema<'InterestConflictItem'>;
export type Duty = Schema<'CouncilDuty'>;
export type Expert = Schema<'ExpertView'>;
export type ExpertRow = Schema<'ExpertRow'>;
export type SaveExpert = Schema<'SaveExpert'>;
export type SaveCouncil = Schema<'SaveCouncil'>;
export type Method = Schema<'EvaluationMethod'>;
export type MethodChoice = Schema<'EvaluationMethodChoice'>;
export type ChooseMethod = Schema<'ChooseMethod'>;

export interface Paper {
  id: string;
  fileName: string;
}

interface ListParams {
  page: number;
  size: number;
  sort?: string;
  q?: string;
}

export const councilKeys = {
  all: ['council'] as const,
  one: (id: string) => [...councilKeys.all, 'one', id] as const,
  method: (evaluationId: string) => [...councilKeys.all, 'method', evaluationId] as const,
};

export const councilsQuery = (query: ListParams & { state?: 'ACTIVE' | 'DISSOLVED' }) =>
  queryOptions({
    queryKey: [...councilKeys.all, 'list', query],
    queryFn: ({ signal }) => body(api().GET('/api/v1/councils', { params: { query }, signal })),
    placeholderData: (before) => before,
  });

export const councilQuery = (id: string) =>
  queryOptions({
    queryKey: councilKeys.one(id),
    queryFn: ({ signal }) => body(api().GET('/api/v1/councils/{id}', { params: { path: { id } }, signal })),
  });

/** Conflicts of every member with everything the council judges; for who sets councils up or inspects them. */
export const interestsQuery = (id: string) =>
  queryOptions({
    queryKey: [...councilKeys.one(id), 'interests'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/councils/{id}/interests', { params: { path: { id } }, signal })),
  });

export const dutiesQuery = () =>
  queryOptions({
    queryKey: [...councilKeys.all, 'duties'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/me/council-duties', { signal })),
  });

export const expertsQuery = (query: ListParams & { active?: boolean }) =>
  queryOptions({
    queryKey: [...councilKeys.all, 'experts', query],
    queryFn: ({ signal }) => body(api().GET('/api/v1/experts', { params: { query }, signal })),
    placeholderData: (before) => before,
  });

export const expertQuery = (id: string) =>
  queryOptions({
    queryKey: [...councilKeys.all, 'expert', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/experts/{id}', { params: { path: { id } }, signal })),
  });

/** What stands between a person and these evaluations, or those of a campaign. */
export const checkQuery = (id: string, of: { campaignId?: string; evaluationId?: string[] }, years: number) =>
  queryOptions({
    queryKey: [...councilKeys.all, 'check', id, of, years],
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/experts/{id}/conflicts', { params: { path: { id }, query: { ...of, years } }, signal })),
  });

export const campaignsQuery = () =>
  queryOptions({
    queryKey: [...councilKeys.all, 'campaigns'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/campaigns', { params: { query: { size: 100 } }, signal })),
  });

/** What is mostly meant: the newest campaign of organizations, whose units a council judges by the dozen. */
export const usualCampaign = <T extends { kind: string }>(campaigns: readonly T[]): T | undefined =>
  campaigns.find(({ kind }) => kind === 'ORGANIZATION') ?? campaigns[0];

/** What could be given to a council. */
export const campaignEvaluationsQuery = (id: string) =>
  queryOptions({
    queryKey: [...councilKeys.all, 'evaluations', id],
    queryFn: ({ signal }) =>
      body(
        api().GET('/api/v1/campaigns/{id}/evaluations', {
          params: { path: { id }, query: { page: 0, size: 200, sort: 'name' } },
          signal,
        }),
      ),
  });

export const personsQuery = (q: string) =>
  queryOptions({
    queryKey: [...councilKeys.all, 'persons', q],
    queryFn: ({ signal }) => body(api().GET('/api/v1/persons', { params: { query: { q, size: 20 } }, signal })),
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: [...councilKeys.all, 'person', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/persons/{id}', { params: { path: { id } }, signal })),
  });

export const methodQuery = (id: string) =>
  queryOptions({
    queryKey: councilKeys.method(id),
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}/method', { params: { path: { id } }, signal })),
  });

export const councilPaperPath = (councilId: string, documentId: string): string =>
  `/api/v1/councils/${councilId}/documents/${documentId}/content`;

export const methodPaperPath = (evaluationId: string, documentId: string): string =>
  `/api/v1/evaluations/${evaluationId}/method-documents/${documentId}/content`;

export function useMethodActs(evaluationId: string) {
  const client = useQueryClient();
  return {
    addPaper: (file: File, onProgress: (share: number) => void) =>
      uploadPaper<Paper>(`/api/v1/evaluations/${evaluationId}/method-documents`, file, onProgress),
    choose: async (version: number, choice: ChooseMethod) => {
      await body(
        api().PUT('/api/v1/evaluations/{id}/method', {
          params: { path: { id: evaluationId }, header: { 'If-Match': etag(version) } },
          body: choice,
        }),
      );
      // The evaluation has a new version too.
      await client.invalidateQueries();
    },
  };
}

export function useCouncilActs() {
  const client = useQueryClient();
  const changed = () => client.invalidateQueries({ queryKey: councilKeys.all });
  const of = (council: Council) => ({ path: { id: council.id }, header: { 'If-Match': etag(council.version) } });
  return {
    addPaper: (file: File, onProgress: (share: number) => void) =>
      uploadPaper<Paper>('/api/v1/council-documents', file, onProgress),
    create: async (council: SaveCouncil) => {
      const made = await body(api().POST('/api/v1/councils', { body: council }));
      await changed();
      return made;
    },
    change: async (id: string, version: number, council: SaveCouncil) => {
      const params = { path: { id }, header: { 'If-Match': etag(version) } };
      await body(api().PUT('/api/v1/councils/{id}', { params, body: council }));
      await changed();
    },
    present: (id: string) => client.fetchQuery({ ...councilQuery(id), staleTime: 0 }),
    dissolve: async (council: Council, reason: string) => {
      await body(api().POST('/api/v1/councils/{id}/dissolutions', { params: of(council), body: { reason } }));
      await changed();
    },
    seat: async (council: Council, expertId: string, role: Member['role']) => {
      await body(api().POST('/api/v1/councils/{id}/members', { params: of(council), body: { expertId, role } }));
      await changed();
    },
    unseat: async (council: Council, memberId: string, reason: string) => {
      const { path, header } = of(council);
      await body(
        api().POST('/api/v1/councils/{id}/members/{memberId}/ends', {
          params: { path: { ...path, memberId }, header },
          body: { reason },
        }),
      );
      await changed();
    },
    assign: async (council: Council, evaluationIds: string[]) => {
      await body(api().POST('/api/v1/councils/{id}/assignments', { params: of(council), body: { evaluationIds } }));
      await changed();
    },
    unassign: async (council: Council, evaluationId: string, reason: string) => {
      const { path, header } = of(council);
      await body(
        api().POST('/api/v1/councils/{id}/assignments/{evaluationId}/ends', {
          params: { path: { ...path, evaluationId }, header },
          body: { reason },
        }),
      );
      await changed();
    },
    declare: async (duty: Duty, said: { conflict: boolean; kind?: Schema<'InterestKind'>; words?: string }) => {
      await body(
        api().POST('/api/v1/councils/{id}/declarations', {
          params: { path: { id: duty.councilId } },
          body: { evaluationId: duty.evaluationId, ...said },
        }),
      );
      // What is seen elsewhere changes with it.
      await client.invalidateQueries();
    },
    lift: async (councilId: string, recusalId: string, reason: string) => {
      await body(
        api().POST('/api/v1/councils/{id}/recusals/{recusalId}/liftings', {
          params: { path: { id: councilId, recusalId } },
          body: { reason },
        }),
      );
      await changed();
    },
  };
}

export function useExpertActs() {
  const client = useQueryClient();
  const changed = () => client.invalidateQueries({ queryKey: councilKeys.all });
  return {
    register: async (expert: SaveExpert) => {
      const made = await body(api().POST('/api/v1/experts', { body: expert }));
      await changed();
      return made;
    },
    change: async (id: string, version: number, expert: SaveExpert) => {
      const params = { path: { id }, header: { 'If-Match': etag(version) } };
      const saved = await body(api().PUT('/api/v1/experts/{id}', { params, body: expert }));
      await changed();
      return saved;
    },
    present: (id: string) => client.fetchQuery({ ...expertQuery(id), staleTime: 0 }),
  };
}
