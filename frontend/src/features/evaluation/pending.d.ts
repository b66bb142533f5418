/** The part of the contract that the API does not offer yet; goes as soon as it does. */
type Json<R> = { headers: { [name: string]: unknown }; content: { 'application/json': R } };
type Nothing = { headers: { [name: string]: unknown }; content?: never };
type Header = { 'If-Match'?: string };
type Op<R, Path = undefined, Query = never, Body = undefined> = {
  parameters: (Path extends undefined ? { path?: never } : { path: Path }) & {
    query?: Query;
    header?: Header;
    cookie?: never;
  };
  responses: { 200: R extends undefined ? Nothing : Json<R> };
} & (Body extends undefined ? { requestBody?: never } : { requestBody: { content: { 'application/json': Body } } });
type Id = { id: string };
type S = components['schemas'];

export interface pendingPaths {
  '/api/v1/evaluations/{id}/findings': { put: Op<unknown, Id, never, S['Findings']> };
  '/api/v1/evaluations/{id}/sheet': { get: Op<S['SheetView'], Id> };
  '/api/v1/evaluations/{id}/values/{code}/{period}': {
    put: Op<
      S['CellView'],
      { id: string; code: string; period: string },
      never,
      { state: 'REPORTED' | 'NOT_REPORTED' | 'NOT_APPLICABLE'; value?: S['ValueInput']; explanation?: string }
    >;
  };
  '/api/v1/evaluations/{id}/values/{code}/{period}/revisions': {
    get: Op<{ items: S['CellRevision'][] }, { id: string; code: string; period: string }>;
  };
  '/api/v1/evaluations/{id}/indicators/{code}/preview': {
    get: Op<S['IndicatorPreview'], { id: string; code: string }>;
  };
  '/api/v1/evaluations/{id}/appraisals/{code}': {
    put: Op<
      S['AppraisalView'],
      { id: string; code: string },
      never,
      { decision: S['AppraisalDecision']; level?: number; reason?: string }
    >;
  };
  '/api/v1/evaluations/{id}/appraisals/acceptances': {
    post: Op<S['SheetView'], Id, never, { indicators: string[] }>;
  };
  '/api/v1/evaluations/{id}/evidence': { get: Op<{ items: S['EvidenceView'][] }, Id, { indicator?: string }> };
  '/api/v1/evaluations/{id}/evidence-links': {
    post: Op<S['LinkView'], Id, never, { revisionId: string; indicatorCode: string; period?: string; page?: number }>;
  };
  '/api/v1/evidence-links/{id}': { delete: Op<undefined, Id> };
  '/api/v1/evidence-links/{id}/decision': {
    put: Op<S['LinkView'], Id, never, { decision: S['LinkDecision']; reason?: string }>;
  };
  '/api/v1/evaluations/{id}/result': { get: Op<S['ResultView'], Id> };
  '/api/v1/evaluations/{id}/cap-exemptions': {
    post: Op<S['ResultView'], Id, never, { cap: string; reason: string; document: string }>;
  };
}

export interface components {
  schemas: {
    Grade: 'A' | 'B' | 'C' | 'D' | 'NOT_GRADED';
    Level: 'INPUT' | 'PROCESS' | 'OUTPUT' | 'OUTCOME' | 'IMPACT';
    Scoring: {
      method: 'RUBRIC' | 'TARGET' | 'BANDS' | 'CHECKLIST' | 'CHANGE' | 'WEIGHTED_COUNT' | 'PEER_BANDS';
      direction?: string;
      aggregation?: 'AVERAGE' | 'POOLED' | 'LAST';
      change?: 'ABSOLUTE' | 'RELATIVE';
      levels?: number;
      perFte?: string;
      minimumPeers?: number;
      bands?: { percent: string; from?: string; upTo?: string; inclusive?: boolean }[];
      outputs?: { type: string; coefficient: string }[];
    };
    Findings: {
      falseData: boolean;
      integrityBreach?: 'ONCE' | 'REPEATED' | null;
      financialBreach: boolean;
      document?: string;
    };
    ValueInput: {
      value?: string;
      numerator?: string;
      denominator?: string;
      actual?: string;
      target?: string;
      met?: string;
      applicable?: string;
      before?: string;
      after?: string;
      fte?: string;
      outputs?: { type: string; count: string; fraction?: string }[];
      amount?: string;
      levels?: number[];
    };
    CellState: 'EMPTY' | 'REPORTED' | 'NOT_REPORTED' | 'NOT_APPLICABLE' | 'NOT_EXISTING';
    CellView: {
      period: string;
      state: S['CellState'];
      value?: S['ValueInput'];
      explanation?: string;
      revision: number;
      savedByName?: string;
      savedAt?: string;
      editable: boolean;
    };
    CellRevision: {
      revision: number;
      state: S['CellState'];
      value?: S['ValueInput'];
      explanation?: string;
      byName: string;
      at: string;
    };
    AppraisalDecision: 'ACCEPTED' | 'RETURNED' | 'NOT_APPLICABLE';
    AppraisalView: {
      code: string;
      decision: S['AppraisalDecision'];
      level?: number;
      reason?: string;
      byName?: string;
      at?: string;
      stale: boolean;
      version: number;
    };
    SheetIndicator: {
      code: string;
      vi: string;
      en?: string;
      unit?: string;
      level: S['Level'];
      evidenceHint?: string;
      scoring: S['Scoring'];
      weight: string;
      periods: string[];
      cells: S['CellView'][];
      status: string;
      evidenceCount: number;
      evidenceAccepted: number;
      appraisal?: S['AppraisalView'];
      editable: boolean;
      lockedBy?: string;
    };
    SheetView: {
      groups: {
        code: string;
        vi: string;
        en?: string;
        criteria: { code: string; vi: string; en?: string; indicators: S['SheetIndicator'][] }[];
      }[];
    };
    Step: { rule: string; params?: Record<string, unknown> };
    IndicatorResultView: {
      code: string;
      vi: string;
      en?: string;
      unit?: string;
      level: S['Level'];
      raw?: string;
      rawShown?: string;
      share?: string;
      effectiveWeight?: string;
      effectiveWeightShown?: string;
      points?: string;
      pointsShown?: string;
      flags: string[];
      steps: S['Step'][];
    };
    IndicatorPreview: {
      available: boolean;
      basis?: 'DECLARED' | 'APPRAISED';
      reason?: string;
      result?: S['IndicatorResultView'];
    };
    LinkDecision: 'PENDING' | 'ACCEPTED' | 'REJECTED';
    LinkView: {
      id: string;
      indicatorCode: string;
      period?: string;
      page?: number;
      decision: S['LinkDecision'];
      reason?: string;
      decidedByName?: string;
      version: number;
    };
    EvidenceView: {
      documentId: string;
      revisionId: string;
      revision: number;
      title: string;
      kind?: string;
      issuer?: string;
      number?: string;
      issuedOn?: string;
      periodFrom?: string;
      periodTo?: string;
      fileName: string;
      mediaType: string;
      size: number;
      sha256: string;
      uploadedByName?: string;
      uploadedAt: string;
      links: S['LinkView'][];
      revisions: {
        revisionId: string;
        revision: number;
        sha256: string;
        fileName: string;
        size: number;
        uploadedAt: string;
        uploadedByName?: string;
      }[];
    };
    LevelShare: { level: S['Level']; weight: string; weightShown?: string; points: string; pointsShown?: string };
    ResultView: {
      evaluationId: string;
      pinned: boolean;
      computedAt: string;
      criteriaSet: { code: string; setVersion: number; digest: string; official: boolean };
      engineVersion: string;
      total?: string;
      totalShown?: string;
      grade: S['Grade'];
      gradeBeforeCaps?: S['Grade'];
      status?: 'FINAL' | 'PROVISIONAL';
      indicators: S['IndicatorResultView'][];
      groups: {
        code: string;
        vi: string;
        en?: string;
        effectiveWeight: string;
        effectiveWeightShown: string;
        points: string;
        pointsShown: string;
        percent: string;
        percentShown: string;
      }[];
      levels: S['LevelShare'][];
      flags: string[];
      conditionsFailed: { grade: string; because: string[] }[];
      caps: { code: string; atMost: string; setAside: boolean; reason?: string; document?: string }[];
      steps: S['Step'][];
      peers?: Record<string, { count: number; median?: string }>;
      inputDigest: string;
      resultDigest: string;
      evidence?: {
        indicatorCode: string;
        documentId: string;
        revisionId: string;
        title: string;
        sha256: string;
        page?: number;
        decision: S['LinkDecision'];
      }[];
      allowedActions: string[];
    };
  };
}
