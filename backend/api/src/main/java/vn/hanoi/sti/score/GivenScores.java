package vn.hanoi.sti.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.interest.Entitlements;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;

/** What members handed in, for rooms that look at it. Runs in the caller's transaction. */
@ApplicationScoped
public class GivenScores {
    private final ScoreRepository scores;
    private final ScoreViews views;
    private final Entitlements entitlements;

    GivenScores(ScoreRepository scores, ScoreViews views, Entitlements entitlements) {
        this.scores = scores;
        this.views = views;
        this.entitlements = entitlements;
    }

    /** @param rubrics those of the evaluation by code, in the order of its set */
    public record Scores(SequencedMap<String, Rubric> rubrics, List<Given> levels) {}

    /** What an indicator is called. */
    public record Rubric(String vi, String en) {}

    /** A level that a member who may take part handed in. */
    public record Given(Councils.Seat seat, String code, int level) {}

    /**
     * Levels of an evaluation that is visible to the viewer.
     *
     * @param round 0 for those that stand, else a calibration's
     * @throws Problem 404 without a seat or the overview, or for a round that is no calibration; 409 {@code
     *     score.agreement.closed} before the viewer's own are handed in or, for who has none, before the appraisal is
     *     finished
     */
    public Scores of(EvaluationCase evaluation, int round, Viewer viewer) {
        var seat = entitlements.seat(evaluation.id(), viewer);
        if (seat.isEmpty() && !viewer.can(Permissions.INTEREST_READ)) {
            throw Problem.notFound();
        }
        var rounds = views.rounds(evaluation.id());
        var closed = false;
        if (round != Rounds.REAL) {
            var calibration = rounds.numbered(round)
                    .filter(known -> known.kind() == RoundKind.CALIBRATION)
                    .orElseThrow(Problem::notFound);
            closed = !calibration.open();
        }
        var own =
                seat.flatMap(held -> rounds.submittedAt(held.memberId(), round)).isPresent();
        if (!own && !closed && !evaluation.state().atLeast(EvaluationState.SCORED)) {
            throw Problem.conflict("score.agreement.closed", "Others' scores are not open to this account yet.");
        }
        var seats = entitlements.seats(evaluation.id()).stream()
                .collect(Collectors.toMap(Councils.Seat::memberId, held -> held));
        var rubrics = new LinkedHashMap<String, Rubric>();
        views.rubrics(evaluation)
                .forEach(rubric -> rubrics.put(
                        rubric.code(),
                        new Rubric(rubric.indicator().vi(), rubric.indicator().en())));
        return new Scores(
                rubrics,
                scores.entries(evaluation.id()).stream()
                        .filter(entry -> seats.containsKey(entry.memberId()))
                        .collect(Collectors.groupingBy(ScoreEntryEntity::memberId))
                        .entrySet()
                        .stream()
                        .flatMap(member -> counting(rounds, member, round).stream())
                        .map(entry -> new Given(seats.get(entry.memberId()), entry.indicatorCode(), entry.level()))
                        .toList());
    }

    private static List<ScoreEntryEntity> counting(
            Rounds rounds, Map.Entry<UUID, List<ScoreEntryEntity>> member, int round) {
        if (round == Rounds.REAL) {
            return rounds.submittedAt(member.getKey(), Rounds.REAL).isPresent()
                    ? rounds.standing(member.getValue())
                    : List.of();
        }
        return rounds.submittedAt(member.getKey(), round).isEmpty()
                ? List.of()
                : member.getValue().stream()
                        .filter(entry -> entry.round() == round)
                        .toList();
    }
}
