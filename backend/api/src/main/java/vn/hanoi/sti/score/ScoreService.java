package vn.hanoi.sti.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.council.Councils;
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

/** Keeps what members say until they hand it in, and shows to each what they may know by then. */
@ApplicationScoped
class ScoreService {
    private final ScoreRepository scores;
    private final Entitlements entitlements;
    private final Evaluations evaluations;
    private final ScoreViews views;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    ScoreService(
            ScoreRepository scores,
            Entitlements entitlements,
            Evaluations evaluations,
            ScoreViews views,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.scores = scores;
        this.entitlements = entitlements;
        this.evaluations = evaluations;
        this.views = views;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    ScoreSheetView get(UUID evaluationId) {
        var viewer = viewers.current();
        var evaluation = evaluations.visible(evaluationId, viewer);
        var seat = entitlements.seat(evaluationId, viewer);
        if (seat.isEmpty() && !viewer.can(Permissions.INTEREST_READ)) {
            throw Problem.notFound();
        }
        return views.view(evaluation, seat, viewer);
    }

    @Transactional
    ScoreSheetView save(UUID evaluationId, String code, long expected, SaveScore said) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        var seat = entitlements.seat(evaluationId, viewer).orElseThrow(Problem::notFound);
        var rounds = views.rounds(evaluationId);
        var round = rounds.of(seat.memberId());
        if (views.rubrics(evaluation).stream().noneMatch(known -> known.code().equals(code))) {
            throw Problem.notFound();
        }
        if (said.round() != null && said.round() != round) {
            throw Problem.conflict("score.round.changed", "Another round is open by now.")
                    .with("round", Integer.toString(round));
        }
        refuse(evaluation, rounds, seat, round);
        if (views.rubrics(evaluation, rounds, round).stream()
                .noneMatch(known -> known.code().equals(code))) {
            throw Problem.conflict("score.round.elsewhere", "This round is about other indicators.");
        }
        var known = views.own(evaluationId, seat, round).get(code);
        Versions.check(expected, known == null ? 0 : known.shownVersion());
        var entry = known == null ? ScoreEntryEntity.create(seat, evaluationId, code, round) : known;
        entry.save(said, moments.now());
        scores.add(entry);
        // Not the level: until it is handed in it is nobody's business, the log's readers' neither.
        record(
                "score.saved",
                evaluation,
                seat,
                Map.of("indicator", code, "round", Integer.toString(round)),
                entry.shownVersion());
        return views.view(evaluation, Optional.of(seat), viewer);
    }

    @Transactional
    ScoreSheetView submit(UUID evaluationId) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        var seat = entitlements.seat(evaluationId, viewer).orElseThrow(Problem::notFound);
        var rounds = views.rounds(evaluationId);
        var round = rounds.of(seat.memberId());
        refuse(evaluation, rounds, seat, round);
        var own = views.own(evaluationId, seat, round);
        var gaps = new ArrayList<ProblemError>();
        for (var rubric : views.rubrics(evaluation, rounds, round)) {
            var entry = own.get(rubric.code());
            if (entry == null) {
                gaps.add(gap(rubric, "score.level.missing"));
            } else if (entry.reason() == null) {
                gaps.add(gap(rubric, "score.reason.missing"));
            }
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("score.incomplete", "Some indicators have no level or no reason yet.", gaps);
        }
        scores.add(ScoreSubmissionEntity.of(seat, evaluationId, round, moments.now()));
        evaluations.touch(evaluationId);
        record(
                "score.submitted",
                evaluation,
                seat,
                Map.of("indicators", Integer.toString(own.size()), "round", Integer.toString(round)),
                null);
        return views.view(evaluation, Optional.of(seat), viewer);
    }

    /** How many members who may take part have handed the real round in. */
    long submitted(UUID evaluationId, List<Councils.Seat> entitled) {
        return views.rounds(evaluationId)
                .submitted(entitled.stream().map(Councils.Seat::memberId).toList(), Rounds.REAL);
    }

    /** @throws Problem 409 while a round beside the real one is open: what is said there would come too late */
    void requireNoneOpen(UUID evaluationId) {
        if (views.rounds(evaluationId).open().isPresent()) {
            throw RoundService.open();
        }
    }

    private static void refuse(EvaluationCase evaluation, Rounds rounds, Councils.Seat seat, int round) {
        if (evaluation.state() != EvaluationState.APPRAISING) {
            throw Problem.conflict("score.closed", "Scores are given while the dossier is appraised.")
                    .with("state", evaluation.state().name());
        }
        if (rounds.submittedAt(seat.memberId(), round).isPresent()) {
            throw Problem.conflict("score.submitted", "You have handed your scores in.");
        }
    }

    private static ProblemError gap(WeighedIndicator rubric, String code) {
        return ProblemError.at("/indicators/" + rubric.code(), code, Map.of("code", rubric.code()));
    }

    private void record(
            String action, EvaluationCase evaluation, Councils.Seat seat, Map<String, String> more, Long version) {
        var details = new HashMap<>(more);
        details.put("memberId", seat.memberId().toString());
        details.put("organization", evaluation.organizationName());
        audit.record(AuditEvent.of(action, "evaluation", evaluation.id(), version, details)
                .concerning(evaluation.agencyId()));
    }
}
