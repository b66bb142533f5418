import { queryOptions } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';
import { upload, uploadPaper } from '@/api/upload.ts';
import type { Appraisal, Cell, Corrections, Evidence, EvidenceLink, Findings, Sheet } from './model.ts';
import type { CellPlace } from './sheet/drafts.ts';
import type { SaveValue } from './sheet/values.ts';

export const evaluationKeys = {
  all: ['evaluation'] as const,
  one: (id: string) => [...evaluationKeys.all, id] as const,
  facts: (id: string) => [...evaluationKeys.one(id), 'facts'] as const,
  sheet: (id: string) => [...evaluationKeys.one(id), 'sheet'] as const,
  preview: (id: string, code: string) => [...evaluationKeys.one(id), 'preview', code] as const,
  revisions: (id: string, code: string, period: string) =>
    [...evaluationKeys.one(id), 'revisions', code, period] as const,
  corrections: (id: string) => [...evaluationKeys.one(id), 'corrections'] as const,
  result: (id: string) => [...evaluationKeys.one(id), 'result'] as const,
};

const on = (id: string, version: number) => ({ path: { id }, header: { 'If-Match': etag(version) } });

/** The case: where it stands, what locks it, what this person may do. */
export const evaluationQuery = (id: string) =>
  queryOptions({
    queryKey: evaluationKeys.facts(id),
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}', { params: { path: { id } }, signal })),
  });

/** Every indicator with its figures, evidence counts and appraisal. */
export const sheetQuery = (id: string) =>
  queryOptions({
    queryKey: evaluationKeys.sheet(id),
    queryFn: async ({ signal }) =>
      (await body(api().GET('/api/v1/evaluations/{id}/sheet', { params: { path: { id } }, signal }))) as Sheet,
  });

/** How the figures of one indicator score, step by step. */
export const previewQuery = (id: string, code: string) =>
  queryOptions({
    queryKey: evaluationKeys.preview(id, code),
    queryFn: ({ signal }) =>
      body(api().GET('/api/v1/evaluations/{id}/indicators/{code}/preview', { params: { path: { id, code } }, signal })),
  });

/** Earlier and present values of one cell. */
export const revisionsQuery = ({ evaluationId: id, code, period }: CellPlace) =>
  queryOptions({
    queryKey: evaluationKeys.revisions(id, code, period),
    queryFn: async ({ signal }) =>
      (
        await body(
          api().GET('/api/v1/evaluations/{id}/values/{code}/{period}/revisions', {
            params: { path: { id, code, period } },
            signal,
          }),
        )
      ).items,
  });

/** Total, grade and digest of the result, for those who propose and approve it. */
export const resultQuery = (id: string) =>
  queryOptions({
    queryKey: evaluationKeys.result(id),
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}/result', { params: { path: { id } }, signal })),
  });

export async function saveValue(place: CellPlace, value: SaveValue, revision: number): Promise<Cell> {
  const { evaluationId: id, code, period } = place;
  const saved = await body(
    api().PUT('/api/v1/evaluations/{id}/values/{code}/{period}', {
      params: { path: { id, code, period }, header: { 'If-Match': etag(revision) } },
      // The contract leaves the form of the figures to the method.
      body: value as Schema<'SaveValue'>,
    }),
  );
  return saved as Cell;
}

export const submitEvaluation = (id: string, version: number) =>
  body(api().POST('/api/v1/evaluations/{id}/submissions', { params: on(id, version), body: {} }));

export const startAppraisal = (
  id: string,
  version: number,
  receipt: { receivedOn?: string; receivedDocument?: string },
) => body(api().POST('/api/v1/evaluations/{id}/appraisal-starts', { params: on(id, version), body: receipt }));

export const finishAppraisal = (id: string, version: number) =>
  body(api().POST('/api/v1/evaluations/{id}/appraisal-completions', { params: on(id, version), body: {} }));

export const proposeResult = (id: string, version: number) =>
  body(api().POST('/api/v1/evaluations/{id}/proposals', { params: on(id, version), body: {} }));

export const approveResult = (id: string, version: number, resultDigest: string) =>
  body(api().POST('/api/v1/evaluations/{id}/approvals', { params: on(id, version), body: { resultDigest } }));

export const returnEvaluation = (id: string, version: number, request: Schema<'ReturnEvaluation'>) =>
  body(api().POST('/api/v1/evaluations/{id}/returns', { params: on(id, version), body: request }));

export const recordFindings = (id: string, version: number, findings: Findings) =>
  body(api().POST('/api/v1/evaluations/{id}/findings', { params: on(id, version), body: findings }));

/** The file of the document that findings rest on. */
export const sendFindingPaper = (id: string, file: File, onProgress: (share: number) => void) =>
  uploadPaper<Schema<'ResultDocument'>>(`/api/v1/evaluations/${id}/result-documents`, file, onProgress);

export interface AppraisalDecision {
  decision: Appraisal['decision'];
  level?: number;
  reason?: string;
}

/** What was asked to be corrected after the head's word, with both values. */
export const correctionsQuery = (id: string) =>
  queryOptions({
    queryKey: evaluationKeys.corrections(id),
    queryFn: async ({ signal }) =>
      (await body(
        api().GET('/api/v1/evaluations/{id}/corrections', { params: { path: { id } }, signal }),
      )) as Corrections,
  });

export const askCorrection = (id: string, request: Schema<'AskCorrection'>) =>
  body(api().POST('/api/v1/evaluations/{id}/corrections', { params: { path: { id } }, body: request }));

export const answerCorrection = (id: string, correction: string, version: number, answer: Schema<'AnswerCorrection'>) =>
  body(
    api().POST('/api/v1/evaluations/{id}/corrections/{correction}/answers', {
      params: { path: { id, correction }, header: { 'If-Match': etag(version) } },
      body: answer,
    }),
  );

export const decideIndicator = (id: string, code: string, version: number, decision: AppraisalDecision) =>
  body(
    api().PUT('/api/v1/evaluations/{id}/appraisals/{code}', {
      params: { path: { id, code }, header: { 'If-Match': etag(version) } },
      body: decision,
    }),
  );

/** Sends one indicator back with the code of why. */
export const returnIndicator = (id: string, code: string, version: number, word: Schema<'ReturnIndicator'>) =>
  body(
    api().POST('/api/v1/evaluations/{id}/appraisals/{code}/returns', {
      params: { path: { id, code }, header: { 'If-Match': etag(version) } },
      body: word,
    }),
  );

export const acceptIndicators = (id: string, version: number, indicators: string[]) =>
  body(
    api().POST('/api/v1/evaluations/{id}/appraisals/acceptances', {
      params: on(id, version),
      body: { indicators },
    }),
  );

export const decideLink = (link: EvidenceLink, decision: { decision: EvidenceLink['decision']; reason?: string }) =>
  body(api().PUT('/api/v1/evidence-links/{id}/decision', { params: on(link.id, link.version), body: decision }));

export const addLink = (id: string, link: Schema<'AddEvidenceLink'>) =>
  body(api().POST('/api/v1/evaluations/{id}/evidence-links', { params: { path: { id } }, body: link }));

export const withdrawLink = (link: EvidenceLink) =>
  body(api().DELETE('/api/v1/evidence-links/{id}', { params: on(link.id, link.version) }));

/** Points at the newest file of the document instead, and at another place when one is given. */
export const moveLink = (link: EvidenceLink, to: Schema<'MoveEvidenceLink'> = {}) =>
  body(api().POST('/api/v1/evidence-links/{id}/moves', { params: on(link.id, link.version), body: to }));

export type SaveParticulars = Schema<'SaveParticulars'>;

/** Says anew what is known of a document. Fields that were emptied are left out. */
export const saveParticulars = (document: Evidence, said: SaveParticulars) =>
  body(
    api().PUT('/api/v1/evidence-documents/{documentId}/particulars', {
      params: {
        path: { documentId: document.documentId },
        header: { 'If-Match': etag(document.particularsVersion) },
      },
      body: Object.fromEntries(Object.entries(said).filter(([, value]) => value)) as SaveParticulars,
    }),
  );

/** What is said of a document besides its file; empty members are left out. */
export interface Particulars {
  title?: string;
  issuer?: string;
  number?: string;
  issuedOn?: string;
  periodFrom?: string;
  periodTo?: string;
  validFrom?: string;
  validTo?: string;
  confidentiality?: string;
  indicatorCode?: string;
  period?: string;
  page?: number;
}

function formOf(file: File, particulars: Particulars): FormData {
  const form = new FormData();
  form.append('file', file);
  for (const [name, value] of Object.entries(particulars)) {
    if (value !== undefined && value !== null && value !== '') form.append(name, String(value));
  }
  return form;
}

export const addEvidence = (id: string, file: File, particulars: Particulars, onProgress: (share: number) => void) =>
  upload<Evidence>(`/api/v1/evaluations/${encodeURIComponent(id)}/evidence`, formOf(file, particulars), onProgress);

export const addRevision = (documentId: string, file: File, onProgress: (share: number) => void) =>
  upload<Evidence>(
    `/api/v1/evidence-documents/${encodeURIComponent(documentId)}/revisions`,
    formOf(file, {}),
    onProgress,
  );

/** Where the bytes of a file are. */
export const contentPath = (revisionId: string) =>
  `/api/v1/evidence-revisions/${encodeURIComponent(revisionId)}/content`;
