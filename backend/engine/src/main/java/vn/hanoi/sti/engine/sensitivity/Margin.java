package vn.hanoi.sti.engine.sensitivity;

import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.Grade;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.EvaluationResult;

/**
 * How far a total is from the bounds of the grades beside it; conditions and caps are not looked at.
 *
 * @param above the points that lack to the next higher grade, above 0; empty at the highest
 * @param below the points that can be lost before the total falls below its grade, 0 or more; empty at the lowest
 */
public record Margin(Optional<Distance> above, Optional<Distance> below) {

    /**
     * Distance to one bound.
     *
     * @param grade  the grade whose bound it is
     * @param bound  the bound, 0 to 100
     * @param points distance in points
     */
    public record Distance(String grade, Fraction bound, Fraction points) {}

    /** The margins of a result; empty when it has no total or its set no grades. */
    public static Optional<Margin> of(List<Grade> grades, EvaluationResult result) {
        if (grades.isEmpty()) {
            return Optional.empty();
        }
        return result.total().map(total -> of(grades, total));
    }

    private static Margin of(List<Grade> grades, Fraction total) {
        int at = 0;
        while (at < grades.size() - 1 && total.compareTo(Exact.of(grades.get(at).from())) < 0) {
            at++;
        }
        return new Margin(
                at == 0 ? Optional.empty() : Optional.of(distance(grades.get(at - 1), total)),
                at == grades.size() - 1 ? Optional.empty() : Optional.of(distance(grades.get(at), total)));
    }

    private static Distance distance(Grade grade, Fraction total) {
        Fraction bound = Exact.of(grade.from());
        return new Distance(grade.code(), bound, total.subtract(bound).abs());
    }

    /** The nearer of the two. */
    public Optional<Distance> nearest() {
        if (above.isEmpty() || below.isEmpty()) {
            return above.or(() -> below);
        }
        return above.get().points().compareTo(below.get().points()) < 0 ? above : below;
    }
}
