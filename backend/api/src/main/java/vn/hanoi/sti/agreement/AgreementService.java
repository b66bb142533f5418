package vn.hanoi.sti.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.classification.Standings;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.engine.agreement.Agreement;
import vn.hanoi.sti.engine.agreement.Alpha;
import vn.hanoi.sti.engine.agreement.Estimate;
import vn.hanoi.sti.engine.agreement.LeaveOneOut;
import vn.hanoi.sti.engine.agreement.MemberOffset;
import vn.hanoi.sti.engine.agreement.Rating;
import vn.hanoi.sti.engine.agreement.Ratings;
import vn.hanoi.sti.engine.agreement.UnitSpread;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.scoring.ScoringEngine;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.score.GivenScores;

/** Measures agreement on what is handed in, for who may know it by then. */
@ApplicationScoped
class AgreementService {
    /** The same levels give the same interval to everybody. */
    private static final long SEED = 1;

    private final Evaluations evaluations;
    private final GivenScores given;
    private final Standings standings;
    private final Councils councils;
    private final Viewers viewers;

    AgreementService(
            Evaluations evaluations, GivenScores given, Standings standings, Councils councils, Viewers viewers) {
        this.evaluations = evaluations;
        this.given = given;
        this.standings = standings;
        this.councils = councils;
        this.viewers = viewers;
    }

    @Transactional
    AgreementView get(UUID evaluationId, int round) {
        var viewer = viewers.current();
        var evaluation = evaluations.visible(evaluationId, viewer);
        var scores = given.of(evaluation, round, viewer);
        var ratings = Ratings.of(scores.levels().stream()
                .map(level -> new Rating(level.code(), rater(level.seat()), level.level()))
                .toList());
        var agreement = Agreement.of(ratings, SEED);
        var seats = scores.levels().stream()
                .map(GivenScores.Given::seat)
                .collect(Collectors.toMap(
                        AgreementService::rater, Function.identity(), (one, other) -> one, java.util.TreeMap::new));
        var without = without(evaluation, round, ratings, viewer);
        var names = seats.isEmpty()
                ? Map.<UUID, String>of()
                : councils.names(seats.firstEntry().getValue().councilId(), viewer);
        var known = scores.rubrics();
        return new AgreementView(
                evaluationId,
                round,
                agreement.raters(),
                agreement.units().stream()
                        .sorted(java.util.Comparator.comparing(
                                unit -> List.copyOf(known.keySet()).indexOf(unit.unit())))
                        .map(unit -> unit(unit, known.get(unit.unit()), ratings, seats))
                        .toList(),
                alpha(agreement.alpha()),
                SEED,
                agreement.members().stream()
                        .map(member -> member(member, seats.get(member.rater()), names, without))
                        .toList(),
                without.grade());
    }

    /** Named so that the engine's order is that of the seats. */
    private static String rater(Councils.Seat seat) {
        return "%04d".formatted(seat.number());
    }

    private record Without(Map<String, LeaveOneOut> effects, String grade, String why) {}

    private Without without(EvaluationCase evaluation, int round, Ratings ratings, Viewer viewer) {
        if (round != 0) {
            return new Without(Map.of(), null, "CALIBRATION");
        }
        var standing = standings.ifShown(evaluation, viewer);
        if (standing.isEmpty() || ratings.raters().isEmpty()) {
            return new Without(Map.of(), null, "NOT_SHOWN");
        }
        var shown = standing.get();
        return new Without(
                LeaveOneOut.of(shown.set(), shown.input(), ratings).stream()
                        .collect(Collectors.toMap(LeaveOneOut::rater, Function.identity())),
                ScoringEngine.evaluate(shown.set(), shown.input()).grade().orElse(null),
                null);
    }

    private static AgreementView.Unit unit(
            UnitSpread unit, GivenScores.Rubric rubric, Ratings ratings, Map<String, Councils.Seat> seats) {
        var deviation = unit.deviationShown();
        return new AgreementView.Unit(
                unit.unit(),
                rubric.vi(),
                rubric.en(),
                unit.count(),
                Exact.shown(unit.mean()),
                Exact.shown(unit.median()),
                unit.lowest(),
                unit.highest(),
                unit.range(),
                known(deviation).orElse(null),
                why(deviation),
                !unit.apart().isEmpty(),
                ratings.units().get(unit.unit()).entrySet().stream()
                        .map(level -> new AgreementView.SeatLevel(
                                seats.get(level.getKey()).number(), level.getValue()))
                        .toList());
    }

    private static AgreementView.AlphaView alpha(Estimate<Alpha> alpha) {
        return known(alpha)
                .map(found -> new AgreementView.AlphaView(
                        found.shown(),
                        Exact.shown(found.interval().low()),
                        Exact.shown(found.interval().high()),
                        null))
                .orElseGet(() -> new AgreementView.AlphaView(null, null, null, why(alpha)));
    }

    private static AgreementView.Member member(
            MemberOffset member, Councils.Seat seat, Map<UUID, String> names, Without without) {
        var effect = Optional.ofNullable(without.effects().get(member.rater())).map(LeaveOneOut::effect);
        var known = effect.flatMap(AgreementService::known);
        return new AgreementView.Member(
                seat.number(),
                seat.role(),
                names.get(seat.memberId()),
                member.rated(),
                known(member.offset()).map(Exact::shown).orElse(null),
                why(member.offset()),
                member.straight(),
                known.flatMap(LeaveOneOut.Effect::grade).orElse(null),
                known.flatMap(LeaveOneOut.Effect::total).map(Exact::shown).orElse(null),
                known.map(LeaveOneOut.Effect::flips).orElse(null),
                effect.map(AgreementService::why).orElse(without.why()));
    }

    private static <T> Optional<T> known(Estimate<T> estimate) {
        return estimate instanceof Estimate.Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    private static String why(Estimate<?> estimate) {
        return estimate instanceof Estimate.NotEstimable<?> not ? not.why().name() : null;
    }
}
