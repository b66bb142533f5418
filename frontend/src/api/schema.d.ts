/** Types of the API, from its contract. Replaced by `npm run generate` from openapi/api.yaml. */
type Json<R> = { headers: { [name: string]: unknown }; content: { 'application/json': R } };
type Nothing = { headers: { [name: string]: unknown }; content?: never };
type Header = { 'If-Match'?: string };
type Op<R, Path = undefined, Query = never, Body = undefined> = {
  parameters: (Path extends undefined ? { path?: never } : { path: Path }) & { query?: Query; header?: Header; cookie?: never };
  responses: { 200: R extends undefined ? Nothing : Json<R> };
} & (Body extends undefined ? { requestBody?: never } : { requestBody: { content: { 'application/json': Body } } });
type Id = { id: string };
type Paging = { page?: number; size?: number; sort?: string; q?: string };
type Page<T> = { items: T[]; page: number; size: number; total: number };
type S = components['schemas'];
type Empty = Record<string, never>;

export interface paths {
  '/api/v1/me': { get: Op<S['MeView']> };
  '/api/v1/me/tasks': { get: Op<S['TasksView']> };
  '/api/v1/agencies': {
    get: Op<Page<S['AgencyRow']>, undefined, Paging & { kind?: S['AgencyKind']; activeOn?: string; parentId?: string }>;
    post: Op<S['AgencyView'], undefined, never, S['SaveAgency']>;
  };
  '/api/v1/agencies/tree': { get: Op<S['AgencyNode'][], undefined, { on?: string }> };
  '/api/v1/agencies/{id}': { get: Op<S['AgencyView'], Id>; put: Op<S['AgencyView'], Id, never, S['SaveAgency']> };
  '/api/v1/persons': {
    get: Op<Page<S['PersonRow']>, undefined, Paging & { agencyId?: string }>;
    post: Op<S['PersonRow'], undefined, never, { subject: string; displayName: string; email?: string }>;
  };
  '/api/v1/persons/{id}': {
    get: Op<S['PersonRow'], Id>;
    put: Op<S['PersonRow'], Id, never, { displayName: string; email?: string; active: boolean }>;
  };
  '/api/v1/persons/{id}/memberships': {
    post: Op<S['PersonRow'], Id, never, { agencyId: string; role: S['MembershipRole']; validFrom: string; validTo?: string }>;
  };
  '/api/v1/memberships/{id}/end': { post: Op<S['PersonRow'], Id, never, { on: string; reason: string }> };
  '/api/v1/criteria-sets': {
    get: Op<Page<S['CriteriaSetRow']>, undefined, Paging & { kind?: string; status?: string }>;
  };
  '/api/v1/criteria-sets/{id}': { get: Op<S['CriteriaSetView'], Id>; delete: Op<undefined, Id> };
  '/api/v1/criteria-sets/imports': { post: Op<S['ImportView'], undefined, never, unknown> };
  '/api/v1/criteria-sets/{id}/publications': { post: Op<S['CriteriaSetView'], Id, never, Empty> };
  '/api/v1/organizations': {
    get: Op<
      Page<S['OrganizationRow']>,
      undefined,
      Paging & { function?: string; governingBodyId?: string; active?: boolean }
    >;
    post: Op<S['OrganizationView'], undefined, never, S['SaveOrganization']>;
  };
  '/api/v1/organizations/{id}': {
    get: Op<S['OrganizationView'], Id>;
    put: Op<S['OrganizationView'], Id, never, S['SaveOrganization']>;
  };
  '/api/v1/organizations/{id}/names': {
    post: Op<S['OrganizationView'], Id, never, { nameVi: string; nameEn?: string; validFrom: string; document: string }>;
  };
  '/api/v1/organizations/{id}/successions': {
    post: Op<
      S['OrganizationView'],
      Id,
      never,
      {
        kind: S['SuccessionKind'];
        predecessorId?: string;
        predecessorName?: string;
        on: string;
        share?: string;
        document: string;
      }
    >;
  };
  '/api/v1/yearly-lists': {
    get: Op<Page<S['YearlyListRow']>, undefined, Paging & { year?: number; state?: S['YearlyListState'] }>;
    post: Op<S['YearlyListView'], undefined, never, { year: number; kind: 'ORGANIZATION' }>;
  };
  '/api/v1/yearly-lists/{id}': { get: Op<S['YearlyListView'], Id> };
  '/api/v1/yearly-lists/{id}/items/{itemId}': {
    put: Op<S['YearlyListView'], { id: string; itemId: string }, never, { included: boolean; reason?: string }>;
  };
  '/api/v1/yearly-lists/{id}/refresh': { post: Op<S['YearlyListView'], Id, never, Empty> };
  '/api/v1/yearly-lists/{id}/proposals': { post: Op<S['YearlyListView'], Id, never, Empty> };
  '/api/v1/yearly-lists/{id}/submissions': { post: Op<S['YearlyListView'], Id, never, Empty> };
  '/api/v1/yearly-lists/{id}/approvals': {
    post: Op<S['YearlyListView'], Id, never, { decisionNumber: string; decisionDate: string }>;
  };
  '/api/v1/yearly-lists/{id}/returns': { post: Op<S['YearlyListView'], Id, never, { reason: string }> };
  '/api/v1/campaigns': {
    get: Op<Page<S['CampaignRow']>, undefined, Paging & { state?: string }>;
    post: Op<
      S['CampaignRow'],
      undefined,
      never,
      { yearlyListId: string; criteriaSetId: string; nameVi: string; deadline: string; method: 'DEPARTMENT' }
    >;
  };
  '/api/v1/campaigns/{id}': { get: Op<S['CampaignRow'], Id> };
  '/api/v1/campaigns/{id}/evaluations': {
    get: Op<
      Page<S['EvaluationRow']>,
      Id,
      Paging & { state?: S['EvaluationState']; grade?: S['Grade']; function?: string }
    >;
  };
  '/api/v1/campaigns/{id}/results-summary': { get: Op<S['ResultsSummary'], Id> };
  '/api/v1/evaluations/{id}': { get: Op<S['EvaluationView'], Id> };
  '/api/v1/evaluations/{id}/submissions': { post: Op<S['EvaluationView'], Id, never, Empty> };
  '/api/v1/evaluations/{id}/certifications': { post: Op<S['EvaluationView'], Id, never, { statement: boolean }> };
  '/api/v1/evaluations/{id}/appraisal-starts': {
    post: Op<S['EvaluationView'], Id, never, { receivedOn?: string; receivedDocument?: string }>;
  };
  '/api/v1/evaluations/{id}/appraisal-completions': { post: Op<S['EvaluationView'], Id, never, Empty> };
  '/api/v1/evaluations/{id}/proposals': { post: Op<S['EvaluationView'], Id, never, Empty> };
  '/api/v1/evaluations/{id}/approvals': { post: Op<S['EvaluationView'], Id, never, { resultDigest: string }> };
  '/api/v1/evaluations/{id}/returns': {
    post: Op<S['EvaluationView'], Id, never, { reason: string; indicators?: string[] }>;
  };
  '/api/v1/evaluations/{id}/findings': { put: Op<S['EvaluationView'], Id, never, S['Findings']> };
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
  '/api/v1/audit-entries': {
    get: Op<
      { items: S['AuditEntryView'][]; next?: number },
      undefined,
      { after?: number; order?: 'OLDEST_FIRST' | 'NEWEST_FIRST'; limit?: number; objectType?: string; objectId?: string }
    >;
  };
  '/api/v1/audit-entries/verification': {
    get: Op<{ ok: boolean; entries: number; headHash?: string; brokenAt?: number }>;
  };
}

export interface components {
  schemas: {
    AgencyKind: 'CITY' | 'DEPARTMENT' | 'COMMUNE' | 'ORGANIZATION' | 'OTHER';
    MembershipRole: 'OFFICER' | 'HEAD';
    Grade: 'A' | 'B' | 'C' | 'D' | 'NOT_GRADED';
    Level: 'INPUT' | 'PROCESS' | 'OUTPUT' | 'OUTCOME' | 'IMPACT';
    MeView: {
      personId: string;
      subject: string;
      username?: string;
      displayName: string;
      roles: string[];
      permissions: string[];
      memberships: { agencyId: string; agencyName: string; agencyKind: S['AgencyKind']; role: S['MembershipRole'] }[];
      demo: boolean;
      today: string;
      zone: string;
    };
    TasksView: { overdue: number; dueSoon: number; waiting: number; items: S['TaskRow'][] };
    TaskRow: {
      id: string;
      kind:
        | 'LIST_PROPOSE'
        | 'LIST_SUBMIT'
        | 'LIST_APPROVE'
        | 'SUPPLY'
        | 'FIX_RETURNED'
        | 'CERTIFY'
        | 'START_APPRAISAL'
        | 'APPRAISE'
        | 'PROPOSE'
        | 'APPROVE'
        | 'CRITERIA_PUBLISH';
      objectType: 'YEARLY_LIST' | 'EVALUATION' | 'CRITERIA_SET';
      objectId: string;
      objectName: string;
      step: string;
      deadline?: string;
      deadlineInclusive?: boolean;
      daysLeft?: number;
      bucket: 'OVERDUE' | 'DUE_SOON' | 'LATER' | 'NO_DEADLINE' | 'WAITING';
      waitingFor?: string;
      since?: string;
      progress?: { done: number; total: number };
    };
    AgencyRow: {
      id: string;
      code: string;
      kind: S['AgencyKind'];
      nameVi: string;
      nameEn?: string;
      parentId?: string;
      parentName?: string;
      validFrom: string;
      validTo?: string;
      active: boolean;
      version: number;
    };
    AgencyNode: { id: string; code: string; kind: S['AgencyKind']; nameVi: string; nameEn?: string; children: S['AgencyNode'][] };
    AgencyView: S['AgencyRow'] & {
      members?: {
        membershipId: string;
        personId: string;
        displayName: string;
        role: S['MembershipRole'];
        validFrom: string;
        validTo?: string;
      }[];
      allowedActions: string[];
    };
    SaveAgency: {
      code: string;
      kind: S['AgencyKind'];
      nameVi: string;
      nameEn?: string;
      parentId?: string;
      validFrom: string;
      validTo?: string;
    };
    PersonRow: {
      id: string;
      subject: string;
      username?: string;
      displayName: string;
      email?: string;
      active: boolean;
      memberships: {
        id: string;
        agencyId: string;
        agencyName: string;
        role: S['MembershipRole'];
        validFrom: string;
        validTo?: string;
        version?: number;
      }[];
      version: number;
    };
    CriteriaSetRow: {
      id: string;
      code: string;
      setVersion: number;
      kind: 'ORGANIZATION' | 'POLICY' | 'PLAN' | 'PROGRAMME' | 'TEMPLATE';
      stage?: string;
      appendix?: string;
      nameVi: string;
      nameEn?: string;
      status: 'DRAFT' | 'PUBLISHED';
      official: boolean;
      indicatorCount: number;
      digest?: string;
      importedAt: string;
      publishedAt?: string;
      version: number;
    };
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
    IndicatorView: {
      code: string;
      vi: string;
      en?: string;
      unit?: string;
      level: S['Level'];
      evidenceHint?: string;
      weight?: string;
      weights?: Record<string, string>;
      scoring: S['Scoring'];
    };
    CriteriaSetView: S['CriteriaSetRow'] & {
      grades: {
        code: string;
        vi: string;
        en?: string;
        from: string;
        everyGroupAtLeastPercent?: string;
        requiresCompleteDossier: boolean;
        requiresNoCap: boolean;
      }[];
      groups: {
        code: string;
        vi: string;
        en?: string;
        weight?: string;
        weights?: Record<string, string>;
        criteria: { code: string; vi: string; en?: string; indicators: S['IndicatorView'][] }[];
      }[];
      functions?: { code: string; vi: string; en?: string }[];
      ioiShares: { level: S['Level']; function?: string; share: string; shareShown: string }[];
      findings: S['Finding'][];
      allowedActions: string[];
    };
    Finding: { pointer?: string; code: string; params?: Record<string, unknown> };
    ImportView: {
      imported: { id: string; code: string; setVersion: number; status: string; findings: S['Finding'][] }[];
      official: boolean;
    };
    FunctionShare: { code: string; share: string };
    OrganizationRow: {
      id: string;
      code: string;
      nameVi: string;
      nameEn?: string;
      shortName?: string;
      agencyId: string;
      governingBodyId: string;
      governingBodyName: string;
      functions: S['FunctionShare'][];
      mainFunction: string;
      foundedOn: string;
      dissolvedOn?: string;
      autonomyGroup?: number;
      active: boolean;
      version: number;
    };
    SuccessionKind: 'MERGER' | 'SPLIT' | 'CONVERSION';
    Identifiers: { electronicId?: string; taxCode?: string; budgetUnitCode?: string };
    Registration: { number?: string; issuedOn?: string; expiresOn?: string };
    OrganizationView: S['OrganizationRow'] & {
      identifiers: S['Identifiers'];
      registration: S['Registration'];
      names: { id: string; nameVi: string; validFrom: string; validTo?: string; document?: string }[];
      successions: {
        id: string;
        kind: S['SuccessionKind'];
        predecessorId?: string;
        predecessorName?: string;
        successorId?: string;
        successorName?: string;
        on: string;
        share?: string;
        document?: string;
      }[];
      illustrative: boolean;
      allowedActions: string[];
    };
    SaveOrganization: {
      code: string;
      nameVi: string;
      nameEn?: string;
      shortName?: string;
      agencyId?: string;
      governingBodyId: string;
      functions: S['FunctionShare'][];
      foundedOn: string;
      dissolvedOn?: string;
      autonomyGroup?: number;
      identifiers?: S['Identifiers'];
      registration?: S['Registration'];
      illustrative: boolean;
    };
    YearlyListState: 'DRAFT' | 'PROPOSED' | 'SUBMITTED' | 'APPROVED';
    YearlyListRow: { id: string; year: number; kind: 'ORGANIZATION'; state: S['YearlyListState']; itemCount: number; version: number };
    YearlyListView: S['YearlyListRow'] & {
      items: {
        id: string;
        organizationId: string;
        code: string;
        nameVi: string;
        governingBodyName: string;
        functions: S['FunctionShare'][];
        foundedOn: string;
        included: boolean;
        reason?: string;
        dataYears?: number[];
      }[];
      history: S['Act'][];
      decision?: { number: string; date: string };
      allowedActions: string[];
    };
    Act: { action: string; from?: string; to?: string; reason?: string; byName?: string; at: string; document?: string };
    CampaignRow: {
      id: string;
      year: number;
      kind: string;
      nameVi: string;
      criteriaSetId: string;
      criteriaSetCode: string;
      criteriaSetVersion: number;
      official: boolean;
      dataYears: number[];
      deadline: string;
      deadlineInclusive: boolean;
      state: 'OPEN' | 'CLOSED';
      counts: Record<string, number>;
      total: number;
      version: number;
    };
    EvaluationState: 'COLLECTING' | 'SUBMITTED' | 'CERTIFIED' | 'APPRAISING' | 'SCORED' | 'PROPOSED' | 'APPROVED';
    EvaluationRow: {
      id: string;
      campaignId: string;
      organizationId: string;
      organizationCode: string;
      organizationName: string;
      functions: S['FunctionShare'][];
      mainFunction: string;
      state: S['EvaluationState'];
      progress: {
        valuesDone: number;
        valuesTotal: number;
        evidenceDone: number;
        evidenceTotal: number;
        appraised: number;
        appraisable: number;
      };
      daysLate: number;
      total?: string;
      totalShown?: string;
      grade?: S['Grade'];
      gradeStatus?: 'FINAL' | 'PROVISIONAL';
      flags: string[];
      waitingFor?: string;
      version: number;
    };
    Findings: { falseData: boolean; integrityBreach?: 'ONCE' | 'REPEATED' | null; financialBreach: boolean; document?: string };
    EvaluationView: S['EvaluationRow'] & {
      campaignName: string;
      campaignYear: number;
      criteriaSet: { id: string; code: string; setVersion: number; official: boolean };
      dataYears: number[];
      deadline: string;
      usableDataYears: number;
      lock?: { code: string; since?: string; by?: string; liftedBy?: string };
      dossier: { complete: boolean; daysLate: number; receivedOn?: string; receivedDocument?: string; missing: string[] };
      findings?: S['Findings'];
      certification?: { byName: string; at: string; digest: string };
      history: S['Act'][];
      allowedActions: string[];
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
      progress: S['EvaluationRow']['progress'];
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
    IndicatorPreview: { available: boolean; reason?: string; result?: S['IndicatorResultView'] };
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
    ResultsSummary: {
      counts: Record<string, number>;
      provisional: number;
      approved: number;
      total: number;
      levels: S['LevelShare'][];
      items: {
        evaluationId: string;
        organizationName: string;
        grade: S['Grade'];
        status?: 'FINAL' | 'PROVISIONAL';
        totalShown?: string;
        because: string[];
      }[];
    };
    AuditEntryView: {
      seq: number;
      at: string;
      actorSubject: string;
      actorName: string;
      action: string;
      objectType: string;
      objectId: string;
      objectVersion?: number;
      reason?: string;
      details?: unknown;
      hash: string;
      prevHash: string;
    };
  };
}
