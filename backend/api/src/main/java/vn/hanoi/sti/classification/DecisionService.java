package vn.hanoi.sti.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.seal.Seals;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** What people decide about a result: findings, caps set aside, and the approval that seals it. */
@ApplicationScoped
class DecisionService {
    private final Evaluations evaluations;
    private final CampaignScoring scoring;
    private final ClassificationRepository store;
    private final Seals seals;
    private final ResultService results;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    DecisionService(
            Evaluations evaluations,
            CampaignScoring scoring,
            ClassificationRepository store,
            Seals seals,
            ResultService results,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.evaluations = evaluations;
        this.scoring = scoring;
        this.store = store;
        this.seals = seals;
        this.results = results;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    ResultView recordFindings(UUID evaluationId, long expected, RecordFindings request) {
        var viewer = viewers.current();
        var evaluation = locked(evaluationId, expected, EvaluationState.APPRAISING, "RECORD_FINDINGS");
        var gaps = new ArrayList<ProblemError>();
        if (request.any() && (request.document() == null || request.document().isBlank())) {
            gaps.add(ProblemError.at("/document", "finding.document.required"));
        }
        if (request.any() && request.documentId() == null) {
            gaps.add(ProblemError.at("/documentId", "finding.file.required"));
        }
        var file = file(evaluationId, request.documentId(), gaps);
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("finding.invalid", "A finding rests on a document.", gaps);
        }
        var before = store.irregularity(evaluationId);
        var recorded = IrregularityEntity.of(
                evaluationId,
                before.map(IrregularityEntity::revision).orElse(0) + 1,
                request,
                file,
                viewer,
                moments.now());
        store.persist(recorded);
        var version = evaluations.touch(evaluationId);
        var details = new HashMap<String, String>();
        details.put("falseData", request.falseData().toString());
        details.put(
                "integrityBreach",
                request.integrityBreach() == null
                        ? null
                        : request.integrityBreach().name());
        details.put("financialBreach", request.financialBreach().toString());
        details.put("document", request.document());
        details.put("sha256", file == null ? null : file.file().sha256());
        audit.record(AuditEvent.of("evaluation.findings-recorded", "evaluation", evaluationId, version, details)
                .concerning(evaluation.agencyId()));
        return results.view(evaluations.visible(evaluationId, viewer), viewer);
    }

    @Transactional
    ResultView setCapAside(UUID evaluationId, long expected, SetCapAside request) {
        var viewer = viewers.current();
        var evaluation = locked(evaluationId, expected, EvaluationState.PROPOSED, "SET_CAP_ASIDE");
        var reading = new ResultReading(
                scoring.live(evaluation), scoring.setOf(evaluation).set());
        var triggered = reading.caps(List.of()).stream()
                .filter(c -> c.code().equals(request.cap()))
                .findFirst();
        var gaps = new ArrayList<ProblemError>();
        if (triggered.isEmpty()) {
            gaps.add(ProblemError.at("/cap", "cap.not-triggered", Map.of("cap", request.cap())));
        } else if (triggered.get().setAside()) {
            gaps.add(ProblemError.at("/cap", "cap.already-set-aside", Map.of("cap", request.cap())));
        }
        if (request.documentId() == null) {
            gaps.add(ProblemError.at("/documentId", "cap.file.required"));
        }
        var file = file(evaluationId, request.documentId(), gaps);
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("cap.invalid", "This cap cannot be set aside.", gaps);
        }
        store.persist(CapExemptionEntity.of(evaluationId, request, file, viewer, moments.now()));
        var version = evaluations.touch(evaluationId);
        audit.record(AuditEvent.of(
                        "evaluation.cap-set-aside",
                        "evaluation",
                        evaluationId,
                        version,
                        Map.of(
                                "cap", request.cap(),
                                "document", request.document(),
                                "sha256", file.file().sha256()))
                .concerning(evaluation.agencyId())
                .because(request.reason()));
        return results.view(evaluations.visible(evaluationId, viewer), viewer);
    }

    /** Seals what the approver saw; a result that has changed since is not approved unseen. */
    void seal(@Observes EvaluationTransition transition) {
        if (!"APPROVE".equals(transition.action())) {
            return;
        }
        var evaluation = transition.before();
        var scored = scoring.live(evaluation);
        var seen = transition.body() == null
                ? null
                : transition.body().path("resultDigest").asText(null);
        if (!scored.text("resultDigest").equals(seen)) {
            throw Problem.conflict("result.changed", "The result is no longer the one that was shown; read it again.")
                    .with("resultDigest", scored.text("resultDigest"));
        }
        var sealed = seals.seal(evaluation, scored.manifest(), scored.grade(), transition.by(), transition.at());
        audit.record(AuditEvent.of(
                        "result.sealed",
                        "evaluation",
                        evaluation.id(),
                        evaluation.version(),
                        Map.of(
                                "sealNumber",
                                sealed.sealNumber(),
                                "versionNumber",
                                Integer.toString(sealed.versionNumber()),
                                "grade",
                                scored.grade(),
                                "inputDigest",
                                scored.text("inputDigest"),
                                "resultDigest",
                                scored.text("resultDigest")))
                .concerning(evaluation.agencyId()));
    }

    /** The file named by a decision, null when none is; one that is not this evaluation's is a gap. */
    private ResultDocumentEntity file(UUID evaluationId, UUID documentId, List<ProblemError> gaps) {
        var file = documentId == null
                ? null
                : store.document(evaluationId, documentId).orElse(null);
        if (documentId != null && file == null) {
            gaps.add(ProblemError.at("/documentId", "result.document.unknown"));
        }
        return file;
    }

    private EvaluationCase locked(UUID id, long expected, EvaluationState needed, String action) {
        var evaluation = evaluations.lockVisible(id, viewers.current());
        Versions.check(expected, evaluation.version());
        if (evaluation.state() != needed) {
            throw Problem.conflict("evaluation.state.not-allowed", "This is not allowed in the evaluation's state.")
                    .with("params", Map.of("state", evaluation.state().name(), "action", action));
        }
        return evaluation;
    }
}
