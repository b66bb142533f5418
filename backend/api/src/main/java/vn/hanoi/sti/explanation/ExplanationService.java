package vn.hanoi.sti.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.classification.CurrentScores;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** Takes what a unit says of its preliminary result, and what the department answers. */
@ApplicationScoped
class ExplanationService {
    private final ExplanationRepository store;
    private final ExplanationViews views;
    private final CurrentScores scores;
    private final Evaluations evaluations;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    ExplanationService(
            ExplanationRepository store,
            ExplanationViews views,
            CurrentScores scores,
            Evaluations evaluations,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.store = store;
        this.views = views;
        this.scores = scores;
        this.evaluations = evaluations;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    ExplanationsView get(UUID evaluationId) {
        var viewer = viewers.current();
        return views.view(concerned(evaluations.visible(evaluationId, viewer), viewer), viewer);
    }

    @Transactional
    ExplanationsView explain(UUID evaluationId, GiveExplanation request) {
        var viewer = viewers.current();
        var evaluation = concerned(evaluations.lockVisible(evaluationId, viewer), viewer);
        if (!ExplanationViews.explains(evaluation, viewer)) {
            throw Problem.forbidden();
        }
        var window = store.window(evaluationId).orElse(null);
        ExplanationRules.requireOpen(window, evaluation.state(), moments.today());
        var score = scores.of(evaluation);
        var gaps = new ArrayList<ProblemError>();
        if (score.indicator(request.indicatorCode()).isEmpty()) {
            gaps.add(ProblemError.at(
                    "/indicatorCode", "explanation.indicator.unknown", Map.of("code", request.indicatorCode())));
        } else if (request.evidenceLinkId() != null
                && !views.titles(evaluationId, request.indicatorCode()).containsKey(request.evidenceLinkId())) {
            gaps.add(ProblemError.at("/evidenceLinkId", "explanation.evidence.unknown"));
        }
        refuse("explanation.invalid", "The explanation cannot be taken so.", gaps);
        if (store.of(List.of(evaluationId)).stream()
                .anyMatch(one -> one.windowId().equals(window.id())
                        && one.indicatorCode().equals(request.indicatorCode()))) {
            throw Problem.conflict("explanation.exists", "This indicator has been explained already.")
                    .with("params", Map.of("code", request.indicatorCode()));
        }
        var given = ExplanationEntity.of(
                evaluation, window, request, ScoreThen.of(score, request.indicatorCode()), viewer, moments.now());
        store.add(given);
        var details = new HashMap<String, String>();
        details.put("organization", evaluation.organizationName());
        details.put("indicator", given.indicatorCode());
        details.put("resultDigest", score.resultDigest());
        audit.record(AuditEvent.of("explanation.given", "evaluation", evaluationId, evaluation.version(), details)
                .concerning(evaluation.agencyId())
                .because(request.text()));
        return views.view(evaluation, viewer);
    }

    @Transactional
    ExplanationsView answer(UUID evaluationId, UUID id, AnswerExplanation request) {
        var viewer = viewers.current();
        var evaluation = concerned(evaluations.lockVisible(evaluationId, viewer), viewer);
        if (viewer.standsFor(evaluation.agencyId())) {
            throw Problem.conflict(
                    "evaluation.separation-of-duties", "Nobody answers what their own organization explains.");
        }
        var given = store.find(evaluationId, id).orElseThrow(Problem::notFound);
        if (store.answers(List.of(evaluationId)).containsKey(id)) {
            throw Problem.conflict("explanation.answered", "This explanation has its answer.");
        }
        if (!ExplanationRules.answerable(evaluation.state())) {
            throw Problem.conflict("explanation.result.final", "The result has gone on; no answer changes it.")
                    .with("params", Map.of("state", evaluation.state().name()));
        }
        refuse("explanation.invalid", "The answer cannot be recorded so.", ExplanationRules.gaps(request));
        var score = ScoreThen.of(scores.of(evaluation), given.indicatorCode());
        store.add(ExplanationAnswerEntity.of(given, request, score, viewer, moments.now()));
        var details = new HashMap<String, String>();
        details.put("organization", evaluation.organizationName());
        details.put("indicator", given.indicatorCode());
        details.put("outcome", request.outcome().name());
        details.put("change", request.change());
        audit.record(AuditEvent.of("explanation.answered", "evaluation", evaluationId, evaluation.version(), details)
                .concerning(evaluation.agencyId())
                .because(request.reason()));
        return views.view(evaluation, viewer);
    }

    /** @throws Problem 404 for everybody but the organization itself and those who see results early */
    private static EvaluationCase concerned(EvaluationCase evaluation, Viewer viewer) {
        if (!viewer.can(Permissions.RESULT_READ_EARLY) && !viewer.standsFor(evaluation.agencyId())) {
            throw Problem.notFound();
        }
        return evaluation;
    }

    static void refuse(String code, String detail, List<ProblemError> gaps) {
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable(code, detail, gaps);
        }
    }
}
