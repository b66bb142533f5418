package vn.hanoi.sti.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.classification.Outcomes;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.policy.PolicyFacts;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Words conclusions and shows them to whom the result may be shown. */
@ApplicationScoped
class ConclusionService {
    private final ConclusionRepository store;
    private final Evaluations evaluations;
    private final Outcomes outcomes;
    private final PolicyFacts policies;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    ConclusionService(
            ConclusionRepository store,
            Evaluations evaluations,
            Outcomes outcomes,
            PolicyFacts policies,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.store = store;
        this.evaluations = evaluations;
        this.outcomes = outcomes;
        this.policies = policies;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /** @throws Problem 404 when not visible, 409 {@code result.not-available} while its result may not be seen */
    @Transactional
    ConclusionView get(UUID id) {
        var viewer = viewers.current();
        return view(evaluations.visible(id, viewer), viewer);
    }

    @Transactional
    ConclusionView record(UUID id, long expected, RecordConclusion request) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockVisible(id, viewer);
        if (viewer.standsFor(evaluation.agencyId())) {
            throw Problem.conflict(
                    "evaluation.separation-of-duties", "Nobody concludes on what their own agency leads.");
        }
        if (!Recommendation.areDueFor(kind(evaluation)) || !open(evaluation.state())) {
            throw Problem.conflict("conclusion.locked", "This evaluation takes no conclusion now.")
                    .with("params", Map.of("state", evaluation.state().name(), "kind", evaluation.kind()));
        }
        var known = store.of(id);
        Versions.check(expected, revision(known));
        var gaps = ConclusionRules.gaps(kind(evaluation), evaluation.stage(), comparedWith(evaluation), request);
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("conclusion.invalid", "This cannot be concluded so.", gaps);
        }
        var conclusion = ConclusionEntity.of(evaluation, revision(known) + 1, request, viewer, moments.now());
        store.add(conclusion);
        audit.record(event("conclusion.recorded", evaluation, conclusion));
        return view(evaluation, viewer);
    }

    static AuditEvent event(String action, EvaluationCase evaluation, ConclusionEntity conclusion) {
        var details = new TreeMap<String, String>();
        details.put("organization", evaluation.organizationName());
        details.put("revision", Integer.toString(conclusion.revision()));
        if (conclusion.design() != null) {
            details.put("design", conclusion.design().name());
        }
        if (conclusion.recommendation() != null) {
            details.put("recommendation", conclusion.recommendation().name());
        }
        return AuditEvent.of(action, "evaluation", evaluation.id(), evaluation.version(), details)
                .concerning(evaluation.agencyId())
                .because(conclusion.reasons());
    }

    static Kind kind(EvaluationCase evaluation) {
        return Kind.valueOf(evaluation.kind());
    }

    /** While it is appraised, and until it is proposed. */
    private static boolean open(EvaluationState state) {
        return state == EvaluationState.APPRAISING || state == EvaluationState.SCORED;
    }

    private static int revision(List<ConclusionEntity> known) {
        return known.isEmpty() ? 0 : known.getFirst().revision();
    }

    private String comparedWith(EvaluationCase evaluation) {
        return kind(evaluation) == Kind.POLICY
                ? policies.comparedWith(evaluation.organizationId()).orElse(null)
                : null;
    }

    private ConclusionView view(EvaluationCase evaluation, Viewer viewer) {
        var outcome = outcomes.of(evaluation, viewer).view();
        // Who sees a sealed version while the next one is in the making sees its conclusion, not the next one's.
        var shown = store.of(evaluation.id()).stream()
                .filter(one -> !outcome.pinned() || !one.recordedAt().isAfter(outcome.computedAt()))
                .toList();
        var kind = kind(evaluation);
        var due = Recommendation.areDueFor(kind);
        var mayRecord = due
                && open(evaluation.state())
                && (viewer.can(Permissions.APPRAISAL_WRITE) || viewer.can(Permissions.RESULT_PROPOSE))
                && !viewer.standsFor(evaluation.agencyId());
        return new ConclusionView(
                evaluation.id(),
                evaluation.kind(),
                evaluation.organizationId(),
                evaluation.stage(),
                due,
                due && ConclusionRules.takesDesign(kind, evaluation.stage()) ? List.of(Design.values()) : List.of(),
                Recommendation.of(kind, evaluation.stage()),
                comparedWith(evaluation),
                shown.isEmpty() ? null : shown.getFirst().view(),
                shown.stream().skip(1).map(ConclusionEntity::view).toList(),
                mayRecord ? List.of(ConclusionAction.RECORD) : List.of(),
                revision(shown));
    }
}
