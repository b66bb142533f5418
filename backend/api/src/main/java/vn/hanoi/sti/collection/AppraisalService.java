package vn.hanoi.sti.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.ReturnReason;
import vn.hanoi.sti.evidence.DossierAccess;
import vn.hanoi.sti.evidence.EvidenceLinks;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.ChangeRecord;
import vn.hanoi.sti.shared.web.Versions;

/** Records what the department says of each indicator. */
@ApplicationScoped
class AppraisalService {
    private final AppraisalRepository appraisals;
    private final ValueRepository values;
    private final DossierRecords records;
    private final EvaluatedIndicators indicators;
    private final EvidenceLinks evidence;
    private final DossierAccess access;
    private final Viewers viewers;
    private final AuditLog audit;
    private final ChangeRecord record;
    private final Moments moments;

    AppraisalService(
            AppraisalRepository appraisals,
            ValueRepository values,
            DossierRecords records,
            EvaluatedIndicators indicators,
            EvidenceLinks evidence,
            DossierAccess access,
            Viewers viewers,
            AuditLog audit,
            ChangeRecord record,
            Moments moments) {
        this.appraisals = appraisals;
        this.values = values;
        this.records = records;
        this.indicators = indicators;
        this.evidence = evidence;
        this.access = access;
        this.viewers = viewers;
        this.audit = audit;
        this.record = record;
        this.moments = moments;
    }

    /**
     * Decides on one indicator; accepting it also accepts the files that nobody has decided on.
     *
     * @param expected version of the appraisal that the caller has seen, 0 for none
     */
    @Transactional
    AppraisalView decide(UUID evaluationId, String code, long expected, SaveAppraisal request) {
        var returned = request.decision() == AppraisalDecision.RETURNED ? ReturnReason.OTHER : null;
        return decide(
                evaluationId,
                code,
                expected,
                new AppraisalEntity.Word(
                        request.decision(), request.level(), returned, ValueService.text(request.reason())));
    }

    /** The same for an indicator that goes back, with the code of why. */
    @Transactional
    AppraisalView sendBack(UUID evaluationId, String code, long expected, ReturnIndicator request) {
        return decide(
                evaluationId,
                code,
                expected,
                new AppraisalEntity.Word(
                        AppraisalDecision.RETURNED, null, request.reasonCode(), ValueService.text(request.reason())));
    }

    private AppraisalView decide(UUID evaluationId, String code, long expected, AppraisalEntity.Word word) {
        var viewer = viewers.current();
        var evaluation = appraisable(evaluationId, viewer);
        indicators.required(evaluation, code);
        var known = records.of(evaluation).indicator(code).orElseThrow();
        Versions.check(
                expected, known.appraisal() == null ? 0 : known.appraisal().revision());
        AppraisalChecks.check(known, word.decision(), word.level(), word.reason());
        var now = moments.now();
        save(evaluation, known, word, viewer, now);
        if (word.decision() == AppraisalDecision.ACCEPTED) {
            evidence.acceptPending(evaluationId, List.of(code), viewer, now);
        }
        return AppraisalView.of(records.of(evaluation).indicator(code).orElseThrow());
    }

    /** Accepts many indicators that need no level; what was accepted before stays as it is. */
    @Transactional
    AcceptancesView accept(UUID evaluationId, long expected, List<String> codes) {
        var viewer = viewers.current();
        var evaluation = appraisable(evaluationId, viewer);
        Versions.check(expected, evaluation.version());
        var open = AppraisalChecks.acceptable(records.of(evaluation), codes).stream()
                .filter(known -> !known.decided(AppraisalDecision.ACCEPTED))
                .toList();
        var now = moments.now();
        open.forEach(known -> save(evaluation, known, AppraisalEntity.Word.ACCEPTED, viewer, now));
        evidence.acceptPending(
                evaluationId, open.stream().map(IndicatorRecord::code).toList(), viewer, now);
        if (open.isEmpty()) {
            record.markUnchanged();
        }
        var after = records.of(evaluation);
        return new AcceptancesView(
                open.size(),
                codes.stream()
                        .map(code -> AppraisalView.of(after.indicator(code).orElseThrow()))
                        .toList());
    }

    /** The evaluation for who may judge it; who entered a value of it may not. */
    private EvaluationCase appraisable(UUID evaluationId, Viewer viewer) {
        var evaluation = access.appraisable(evaluationId, viewer);
        if (values.enteredBy(evaluationId, viewer.personId())) {
            throw Problem.conflict(
                    "evaluation.separation-of-duties", "Who entered a value of an evaluation does not appraise it.");
        }
        return evaluation;
    }

    private void save(
            EvaluationCase evaluation, IndicatorRecord known, AppraisalEntity.Word word, Viewer by, Instant at) {
        var saved = AppraisalEntity.create(evaluation, known, word, by, at);
        appraisals.persistAndFlush(saved);
        Map<String, String> details = new HashMap<>();
        details.put("evaluationId", evaluation.id().toString());
        details.put("indicator", known.code());
        details.put("decision", word.decision().name());
        details.put("level", word.level() == null ? null : word.level().toString());
        details.put("reasonCode", word.code() == null ? null : word.code().name());
        audit.record(AuditEvent.of(
                        "appraisal.recorded",
                        "appraisal",
                        evaluation.id() + "/" + known.code(),
                        (long) saved.appraisal().revision(),
                        details)
                .concerning(evaluation.agencyId())
                .because(word.reason()));
    }
}
