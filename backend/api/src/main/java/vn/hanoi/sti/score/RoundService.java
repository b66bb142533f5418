package vn.hanoi.sti.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.criteria.WeighedIndicator;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.interest.Entitlements;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Opens and closes rounds beside the real one: calibration before it, scoring anew where members are apart after it. */
@ApplicationScoped
class RoundService {
    private final ScoreRepository scores;
    private final ScoreViews views;
    private final Entitlements entitlements;
    private final Evaluations evaluations;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    RoundService(
            ScoreRepository scores,
            ScoreViews views,
            Entitlements entitlements,
            Evaluations evaluations,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.scores = scores;
        this.views = views;
        this.entitlements = entitlements;
        this.evaluations = evaluations;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    ScoreSheetView open(UUID evaluationId, OpenRound said) {
        var viewer = viewers.current();
        var evaluation = leading(evaluationId, viewer);
        var council = entitlements
                .council(evaluationId)
                .orElseThrow(() -> Problem.conflict("score.no-council", "No council judges this evaluation."));
        var rounds = views.rounds(evaluationId);
        if (rounds.open().isPresent()) {
            throw open();
        }
        var seats = entitlements.seats(evaluationId).stream()
                .map(seat -> seat.memberId())
                .toList();
        if (said.kind() == RoundKind.CALIBRATION && rounds.submitted(seats, Rounds.REAL) > 0) {
            throw Problem.conflict("score.calibration.late", "Members have handed the real round in already.");
        }
        var codes = indicators(evaluation, said);
        var round = RoundEntity.open(
                council.id(), evaluationId, rounds.opened().size() + 1, said, codes, viewer, moments.now());
        scores.add(round);
        evaluations.touch(evaluationId);
        record("score.round.opened", evaluation, round, said.reason().strip());
        return views.view(evaluation, entitlements.seat(evaluationId, viewer), viewer);
    }

    @Transactional
    ScoreSheetView close(UUID evaluationId, int number, long expected) {
        var viewer = viewers.current();
        var evaluation = leading(evaluationId, viewer);
        var round = views.rounds(evaluationId).numbered(number).orElseThrow(Problem::notFound);
        if (!round.open()) {
            throw Problem.conflict("score.round.closed", "This round is closed.");
        }
        Versions.check(expected, round.version());
        round.close(viewer, moments.now());
        scores.flush();
        evaluations.touch(evaluationId);
        record("score.round.closed", evaluation, round, null);
        return views.view(evaluation, entitlements.seat(evaluationId, viewer), viewer);
    }

    static Problem open() {
        return Problem.conflict("score.round.open", "A round of scoring is open; close it first.");
    }

    private EvaluationCase leading(UUID evaluationId, Viewer viewer) {
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        var seat = entitlements.seat(evaluationId, viewer);
        if (seat.isEmpty() && !viewer.can(Permissions.COUNCIL_WRITE)) {
            throw Problem.notFound();
        }
        if (!ScoreViews.leads(viewer, seat)) {
            throw Problem.forbidden();
        }
        if (evaluation.state() != EvaluationState.APPRAISING) {
            throw Problem.conflict("score.closed", "Scores are given while the dossier is appraised.")
                    .with("state", evaluation.state().name());
        }
        return evaluation;
    }

    /** Of a calibration any rubrics, or all; scored anew is what members are apart on, and nothing else. */
    private List<String> indicators(EvaluationCase evaluation, OpenRound said) {
        var known =
                views.rubrics(evaluation).stream().map(WeighedIndicator::code).toList();
        var calibrates = said.kind() == RoundKind.CALIBRATION;
        if (calibrates && said.indicators().isEmpty()) {
            return known;
        }
        var apart = calibrates ? known : scores.apart(evaluation.id());
        var gaps = new ArrayList<ProblemError>();
        if (said.indicators().isEmpty()) {
            gaps.add(ProblemError.at("/indicators", "score.round.indicators.missing"));
        }
        for (var i = 0; i < said.indicators().size(); i++) {
            var code = said.indicators().get(i);
            if (!apart.contains(code)) {
                var why = known.contains(code) ? "score.round.indicator.agreed" : "score.round.indicator.unknown";
                gaps.add(ProblemError.at("/indicators/" + i, why, Map.of("code", code)));
            }
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("score.round.invalid", "The round cannot be opened so.", gaps);
        }
        return said.indicators().stream().distinct().toList();
    }

    private void record(String action, EvaluationCase evaluation, RoundEntity round, String reason) {
        audit.record(AuditEvent.of(
                        action,
                        "evaluation",
                        evaluation.id(),
                        null,
                        Map.of(
                                "round", Integer.toString(round.number()),
                                "kind", round.kind().name(),
                                "indicators", String.join(" ", round.indicators()),
                                "organization", evaluation.organizationName()))
                .concerning(evaluation.agencyId())
                .because(reason));
    }
}
