package vn.hanoi.sti.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.hanoi.sti.classification.Standing;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.IndicatorResult;
import vn.hanoi.sti.engine.scoring.Regrading;
import vn.hanoi.sti.engine.scoring.Trial;
import vn.hanoi.sti.engine.scoring.TrialSet;
import vn.hanoi.sti.simulation.CampaignSimulationView.RowView;
import vn.hanoi.sti.simulation.SimulationView.OutcomeView;
import vn.hanoi.sti.simulation.SimulationView.PartView;
import vn.hanoi.sti.simulation.SimulationView.SetView;

/** One evaluation beside its trial, in words for a screen. */
final class TrialReading {
    private final Standing standing;
    private final Regrading regrading;
    private final Trial trial;
    private final StandingView firmness;

    TrialReading(Standing standing, TrialSet set, Moves moves) {
        this.standing = standing;
        this.regrading = Regrading.of(standing.set(), standing.input());
        this.trial = set.tryOut(standing.input());
        this.firmness = StandingView.of(regrading, moves.spreadOrUsual(), moves.seedOrUsual());
    }

    SimulationView one() {
        return new SimulationView(
                true,
                standing.evaluation().id(),
                standing.evaluation().organizationName(),
                set(standing),
                standing.inputDigest(),
                before(),
                after(),
                flips(),
                parts(),
                firmness);
    }

    RowView row() {
        var evaluation = standing.evaluation();
        var stability = firmness.stability();
        return new RowView(
                evaluation.id(),
                evaluation.organizationCode(),
                evaluation.organizationName(),
                before(),
                after(),
                flips(),
                firmness.nearest(),
                firmness.smallest().isEmpty() ? null : firmness.smallest().getFirst(),
                stability.kept(),
                stability.keptPercentShown());
    }

    static SetView set(Standing standing) {
        var published = standing.published();
        return new SetView(published.id(), published.code(), published.setVersion(), published.official());
    }

    private OutcomeView before() {
        return outcome(regrading.result().total(), regrading.result().grade());
    }

    private OutcomeView after() {
        return outcome(trial.total(), trial.grade());
    }

    private boolean flips() {
        return !trial.grade().equals(regrading.result().grade());
    }

    private static OutcomeView outcome(Optional<Fraction> total, Optional<String> grade) {
        return new OutcomeView(
                total.map(Exact::text).orElse(null), total.map(Exact::shown).orElse(null), StandingView.gradeOf(grade));
    }

    /** Everything that weighs something before or after, in the order of the set. */
    private List<PartView> parts() {
        Map<String, IndicatorResult> before = new HashMap<>();
        regrading.result().indicators().forEach(part -> before.put(part.code(), part));
        Map<String, Trial.Part> after = new HashMap<>();
        trial.parts().forEach(part -> after.put(part.code(), part));
        var parts = new ArrayList<PartView>();
        standing.set()
                .set()
                .groups()
                .forEach(group -> group.criteria().stream()
                        .flatMap(criterion -> criterion.indicators().stream())
                        .filter(indicator ->
                                before.containsKey(indicator.code()) || after.containsKey(indicator.code()))
                        .map(indicator -> part(
                                indicator,
                                group.code(),
                                Optional.ofNullable(before.get(indicator.code())),
                                Optional.ofNullable(after.get(indicator.code()))))
                        .forEach(parts::add));
        return parts;
    }

    private static PartView part(
            Indicator indicator, String group, Optional<IndicatorResult> before, Optional<Trial.Part> after) {
        return new PartView(
                indicator.code(),
                indicator.vi(),
                indicator.en(),
                group,
                percent(before.flatMap(IndicatorResult::share)),
                percent(after.flatMap(Trial.Part::share)),
                shown(before.flatMap(IndicatorResult::effectiveWeight), Function.identity()),
                shown(after.flatMap(Trial.Part::effectiveWeight), Function.identity()),
                shown(before.flatMap(IndicatorResult::points), Function.identity()),
                shown(after.flatMap(Trial.Part::points), Function.identity()));
    }

    private static String percent(Optional<Fraction> share) {
        return shown(share, Exact.HUNDRED::multiply);
    }

    private static String shown(Optional<Fraction> value, Function<Fraction, Fraction> as) {
        return value.map(as).map(Exact::shown).orElse(null);
    }
}
