package vn.hanoi.sti.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.collection.CollectedCells;
import vn.hanoi.sti.evaluation.Corrections;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.notification.Notice;
import vn.hanoi.sti.notification.Notices;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Lets an organization ask to correct what is certified, and the department answer. */
@ApplicationScoped
class CorrectionService {
    private final CorrectionRepository corrections;
    private final CorrectionViews views;
    private final Corrections cases;
    private final Evaluations evaluations;
    private final CollectedCells cells;
    private final Notices notices;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    CorrectionService(
            CorrectionRepository corrections,
            CorrectionViews views,
            Corrections cases,
            Evaluations evaluations,
            CollectedCells cells,
            Notices notices,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.corrections = corrections;
        this.views = views;
        this.cases = cases;
        this.evaluations = evaluations;
        this.cells = cells;
        this.notices = notices;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /** Read by whoever reads the figures. */
    @Transactional
    CorrectionView.All list(UUID evaluationId) {
        var viewer = viewers.current();
        return views.of(evaluations.visible(evaluationId, viewer), viewer);
    }

    /** One at a time: the next is asked for when the department has answered. */
    @Transactional
    CorrectionView.All ask(UUID evaluationId, AskCorrection body) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        if (!CorrectionViews.suppliesFor(evaluation, viewer)) {
            throw Problem.forbidden();
        }
        CorrectionRules.checkAskable(evaluation.state());
        var before = corrections.requests(evaluationId);
        if (corrections.answers(before).size() < before.size()) {
            throw Problem.conflict("correction.unanswered", "The department has not answered the last request yet.");
        }
        var places = CorrectionRules.cells(body.cells(), cells.of(evaluation));
        var request = CorrectionRequestEntity.of(evaluation, places, text(body.reason()), viewer, moments.now());
        corrections.add(request);
        notices.toHolders(
                Permissions.APPRAISAL_WRITE,
                notice("CORRECTION_ASKED", evaluation, Map.of("organization", evaluation.organizationName())));
        record("correction.asked", evaluation, places, request.reason());
        return views.of(evaluation, viewer);
    }

    /** @param expected version of the evaluation that the caller has seen */
    @Transactional
    CorrectionView.All answer(UUID evaluationId, UUID requestId, long expected, AnswerCorrection body) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        var request = corrections.request(evaluationId, requestId).orElseThrow(Problem::notFound);
        if (!corrections.answers(List.of(request)).isEmpty()) {
            throw Problem.conflict("correction.answered", "This request has its answer.");
        }
        Versions.check(expected, evaluation.version());
        if (viewer.standsFor(evaluation.agencyId())) {
            throw Problem.conflict(
                    "evaluation.separation-of-duties", "Nobody answers the request of their own organization.");
        }
        if (body.granted() && !CorrectionRules.grantable(evaluation.state())) {
            throw Problem.conflict("evaluation.state.not-allowed", "The evaluation's state does not allow this.")
                    .with("state", evaluation.state().name())
                    .with("action", "GRANT_CORRECTION");
        }
        CorrectionRules.checkAnswer(body, moments.today());
        var reason = text(body.reason());
        corrections.add(CorrectionAnswerEntity.of(request, body, reason, viewer, moments.now()));
        var places = Set.copyOf(request.cells());
        notices.toAgency(
                evaluation.agencyId(),
                notice(
                        body.granted() ? "CORRECTION_GRANTED" : "CORRECTION_REFUSED",
                        evaluation,
                        Map.of("reason", reason)));
        record(body.granted() ? "correction.granted" : "correction.refused", evaluation, places, reason);
        if (body.granted()) {
            cases.grant(evaluationId, expected, places, reason);
        }
        return views.of(evaluations.visible(evaluationId, viewer), viewer);
    }

    private static Notice notice(String kind, EvaluationCase evaluation, Map<String, String> facts) {
        return new Notice(kind, "EVALUATION", evaluation.id(), facts);
    }

    private void record(String action, EvaluationCase evaluation, Set<String> places, String reason) {
        Map<String, String> details = new HashMap<>();
        details.put("organization", evaluation.organizationName());
        details.put("cells", String.join(" ", places.stream().sorted().toList()));
        audit.record(AuditEvent.of(action, "evaluation", evaluation.id(), evaluation.version(), details)
                .concerning(evaluation.agencyId())
                .because(reason));
    }

    private static String text(String given) {
        return Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
    }
}
