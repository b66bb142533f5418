package vn.hanoi.sti.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.policy.PolicyView.ComparisonView;
import vn.hanoi.sti.register.ObjectivePhase;

/** Before against after, by measure: the last figure before it was issued, the newest since. Pure. */
final class Comparisons {
    private Comparisons() {}

    static List<ComparisonView> of(List<PolicyFigureEntity> counting) {
        var comparisons = new ArrayList<ComparisonView>();
        for (var measure : Measure.values()) {
            var before = newest(counting, measure, ObjectivePhase.BEFORE);
            var after = newest(counting, measure, ObjectivePhase.AFTER);
            if (before.isPresent() && after.isPresent()) {
                comparisons.add(compared(measure, before.get(), after.get()));
            }
        }
        return comparisons;
    }

    /** What the data set still lacks on either side. */
    static List<Measure> missing(List<PolicyFigureEntity> counting) {
        return Stream.of(Measure.values())
                .filter(measure ->
                        newest(counting, measure, ObjectivePhase.AFTER).isEmpty()
                                || measure == Measure.ENTERPRISE_SPENDING
                                        && newest(counting, measure, ObjectivePhase.BEFORE)
                                                .isEmpty())
                .toList();
    }

    private static ComparisonView compared(Measure measure, PolicyFigureEntity before, PolicyFigureEntity after) {
        var change = change(before.amount(), after.amount());
        return new ComparisonView(
                measure,
                before.year(),
                before.amount(),
                after.year(),
                after.amount(),
                change.map(Exact::text).orElse(null),
                change.map(Exact::shown).orElse(null));
    }

    /** In percent of before; none where that is 0. */
    static Optional<Fraction> change(long before, long after) {
        return before == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(after)
                        .subtract(Fraction.of(before))
                        .divide(Fraction.of(before))
                        .multiply(Exact.HUNDRED));
    }

    private static Optional<PolicyFigureEntity> newest(
            List<PolicyFigureEntity> counting, Measure measure, ObjectivePhase phase) {
        return counting.stream()
                .filter(f -> f.measure() == measure && f.phase() == phase)
                .max(Comparator.comparingInt(PolicyFigureEntity::year));
    }
}
