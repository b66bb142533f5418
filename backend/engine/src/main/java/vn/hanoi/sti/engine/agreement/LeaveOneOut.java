package vn.hanoi.sti.engine.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.hanoi.sti.engine.agreement.Estimate.Why;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.Cell;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.engine.scoring.Figures;
import vn.hanoi.sti.engine.scoring.IndicatorValue;
import vn.hanoi.sti.engine.scoring.PreparedSet;
import vn.hanoi.sti.engine.scoring.ScoringEngine;

/**
 * What the grade would be without one member.
 *
 * @param effect not estimable below three raters, or when an indicator would be left without a level
 */
public record LeaveOneOut(String rater, Estimate<Effect> effect) {

    /** Total and grade without the member, and whether the grade is another one. */
    public record Effect(Optional<Fraction> total, Optional<String> grade, boolean flips) {}

    /**
     * The effect of each rater on one evaluation.
     *
     * @param input   the evaluation; what it says of the rated indicators is replaced
     * @param ratings units are codes of its indicators that are scored by levels
     */
    public static List<LeaveOneOut> of(PreparedSet set, EvaluationInput input, Ratings ratings) {
        Optional<String> grade = ScoringEngine.evaluate(set, with(input, ratings, Optional.empty()))
                .grade();
        List<LeaveOneOut> all = new ArrayList<>();
        for (String rater : ratings.raters()) {
            all.add(new LeaveOneOut(rater, effect(set, input, ratings, rater, grade)));
        }
        return List.copyOf(all);
    }

    private static Estimate<Effect> effect(
            PreparedSet set, EvaluationInput input, Ratings ratings, String rater, Optional<String> grade) {
        if (ratings.raters().size() < Estimate.LEAST_RATERS) {
            return Estimate.not(Why.TOO_FEW_RATERS);
        }
        if (ratings.units().values().stream().anyMatch(unit -> unit.size() == 1 && unit.containsKey(rater))) {
            return Estimate.not(Why.SOLE_RATER);
        }
        EvaluationResult without = ScoringEngine.evaluate(set, with(input, ratings, Optional.of(rater)));
        return Estimate.of(
                new Effect(without.total(), without.grade(), !without.grade().equals(grade)));
    }

    private static EvaluationInput with(EvaluationInput input, Ratings ratings, Optional<String> without) {
        EvaluationInput changed = input;
        for (Map.Entry<String, SortedMap<String, Integer>> unit :
                ratings.units().entrySet()) {
            List<Integer> levels = unit.getValue().entrySet().stream()
                    .filter(level -> without.isEmpty() || !level.getKey().equals(without.get()))
                    .map(Map.Entry::getValue)
                    .toList();
            changed = changed.withValue(
                    unit.getKey(), value(input.values().get(unit.getKey()), new Figures.Levels(levels)));
        }
        return changed;
    }

    /** Levels of an indicator with data years are those of the last one. */
    private static IndicatorValue value(IndicatorValue before, Figures.Levels levels) {
        Cell cell = new Cell.Reported(levels);
        if (before instanceof IndicatorValue.Yearly yearly && !yearly.years().isEmpty()) {
            SortedMap<Integer, Cell> years = new TreeMap<>(yearly.years());
            years.put(years.lastKey(), cell);
            return new IndicatorValue.Yearly(years);
        }
        return new IndicatorValue.One(cell);
    }
}
