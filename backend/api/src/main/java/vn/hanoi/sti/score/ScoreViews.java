package vn.hanoi.sti.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.criteria.IndicatorPeriods;
import vn.hanoi.sti.criteria.WeighedIndicator;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.interest.Entitlements;
import vn.hanoi.sti.shared.security.Permissions;

/** What a viewer may know of the scores of one evaluation by now. */
@ApplicationScoped
class ScoreViews {
    private final ScoreRepository scores;
    private final Entitlements entitlements;
    private final CriteriaSets criteria;

    ScoreViews(ScoreRepository scores, Entitlements entitlements, CriteriaSets criteria) {
        this.scores = scores;
        this.entitlements = entitlements;
        this.criteria = criteria;
    }

    Rounds rounds(UUID evaluationId) {
        return new Rounds(scores.rounds(evaluationId), scores.submissions(evaluationId));
    }

    /** Rubrics of the evaluation, in the order of its set. */
    List<WeighedIndicator> rubrics(EvaluationCase evaluation) {
        return criteria.findPublished(evaluation.criteriaSetId()).orElseThrow().weighed(evaluation.functions()).stream()
                .filter(known -> IndicatorPeriods.rubric(known.indicator()))
                .toList();
    }

    /** Rubrics that a round is about. */
    List<WeighedIndicator> rubrics(EvaluationCase evaluation, Rounds rounds, int round) {
        return rounds.numbered(round)
                .map(known -> rubrics(evaluation).stream()
                        .filter(rubric -> known.indicators().contains(rubric.code()))
                        .toList())
                .orElseGet(() -> rubrics(evaluation));
    }

    /** Own levels of one round by indicator. */
    Map<String, ScoreEntryEntity> own(UUID evaluationId, Councils.Seat seat, int round) {
        return ofMember(evaluationId, seat.memberId()).stream()
                .filter(entry -> entry.round() == round)
                .collect(Collectors.toMap(ScoreEntryEntity::indicatorCode, Function.identity()));
    }

    /** Whether this viewer leads the rounds: the department, or chair and secretary of the council. */
    static boolean leads(Viewer viewer, Optional<Councils.Seat> seat) {
        return viewer.can(Permissions.COUNCIL_WRITE)
                || seat.filter(held -> switch (held.role()) {
                            case CHAIR, SECRETARY -> true;
                            default -> false;
                        })
                        .isPresent();
    }

    ScoreSheetView view(EvaluationCase evaluation, Optional<Councils.Seat> seat, Viewer viewer) {
        var id = evaluation.id();
        var rounds = rounds(id);
        var round = seat.map(held -> rounds.of(held.memberId())).orElse(Rounds.REAL);
        var own = seat.map(held -> own(id, held, round)).orElse(Map.of());
        var submittedAt = seat.flatMap(held -> rounds.submittedAt(held.memberId(), Rounds.REAL));
        var entitled = entitlements.seats(id);
        var members = entitled.stream().map(Councils.Seat::memberId).toList();
        var council = entitlements.council(id);
        var appraising = evaluation.state() == EvaluationState.APPRAISING;
        var leads = leads(viewer, seat) && council.isPresent() && appraising;
        var knows = submittedAt.isPresent() || leads || viewer.can(Permissions.INTEREST_READ);
        var apart = knows ? scores.apart(id) : List.<String>of();
        var actions = new ArrayList<String>();
        if (appraising
                && seat.isPresent()
                && rounds.submittedAt(seat.get().memberId(), round).isEmpty()) {
            actions.addAll(List.of("SCORE", "SUBMIT"));
        }
        if (leads && rounds.open().isEmpty()) {
            if (rounds.submitted(members, Rounds.REAL) == 0) {
                actions.add("OPEN_CALIBRATION");
            }
            if (!apart.isEmpty()) {
                actions.add("OPEN_RESCORE");
            }
        }
        return new ScoreSheetView(
                id,
                council.map(Councils.Council::id).orElse(null),
                round,
                rubrics(evaluation, rounds, round).stream()
                        .map(rubric -> item(rubric, own.get(rubric.code())))
                        .toList(),
                submittedAt.orElse(null),
                (int) rounds.submitted(members, Rounds.REAL),
                entitled.size(),
                seat.map(held -> levels(rounds.standing(ofMember(id, held.memberId()))))
                        .orElse(List.of()),
                others(evaluation, seat, submittedAt, rounds, entitled),
                apart,
                rounds.opened().stream()
                        .map(known -> known.view(
                                (int) rounds.submitted(members, known.number()),
                                seat.flatMap(held -> rounds.submittedAt(held.memberId(), known.number()))
                                        .orElse(null),
                                leads && known.open() ? List.of("CLOSE") : List.of()))
                        .toList(),
                List.copyOf(actions));
    }

    private List<ScoreSheetView.Sheet> others(
            EvaluationCase evaluation,
            Optional<Councils.Seat> seat,
            Optional<Instant> submittedAt,
            Rounds rounds,
            List<Councils.Seat> entitled) {
        if (submittedAt.isEmpty() && !evaluation.state().atLeast(EvaluationState.SCORED)) {
            return List.of();
        }
        return entitled.stream()
                .filter(other ->
                        rounds.submittedAt(other.memberId(), Rounds.REAL).isPresent())
                .filter(other -> seat.isEmpty() || !seat.get().memberId().equals(other.memberId()))
                .map(other -> {
                    var entries = ofMember(evaluation.id(), other.memberId());
                    var standing = rounds.standing(entries);
                    return new ScoreSheetView.Sheet(
                            other.memberId(),
                            other.number(),
                            other.role(),
                            levels(standing),
                            levels(entries.stream()
                                    .filter(entry -> rounds.counts(entry.round()) && !standing.contains(entry))
                                    .toList()));
                })
                .toList();
    }

    private List<ScoreEntryEntity> ofMember(UUID evaluationId, UUID memberId) {
        return scores.entries(evaluationId).stream()
                .filter(entry -> entry.memberId().equals(memberId))
                .toList();
    }

    private static List<ScoreSheetView.Level> levels(List<ScoreEntryEntity> entries) {
        return entries.stream()
                .filter(entry -> entry.reason() != null)
                .map(entry ->
                        new ScoreSheetView.Level(entry.indicatorCode(), entry.level(), entry.reason(), entry.round()))
                .toList();
    }

    private static ScoreSheetView.Item item(WeighedIndicator rubric, ScoreEntryEntity entry) {
        var indicator = rubric.indicator();
        return new ScoreSheetView.Item(
                indicator.code(),
                indicator.vi(),
                indicator.en(),
                entry == null ? null : entry.level(),
                entry == null ? null : entry.reason(),
                entry == null ? null : entry.savedAt(),
                entry == null ? 0 : entry.shownVersion());
    }
}
