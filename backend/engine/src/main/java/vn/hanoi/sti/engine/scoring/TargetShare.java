package vn.hanoi.sti.engine.scoring;

import java.util.Optional;
import vn.hanoi.sti.engine.criteria.Direction;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** How much of a target was reached, 0 to 1: the rule of {@code TARGET}. */
public final class TargetShare {
    private TargetShare() {}

    /** Why nothing can be measured by this target; empty when it can. */
    public static Optional<Reason> gap(Optional<Fraction> target) {
        return target.isEmpty()
                ? Optional.of(Reason.TARGET_ABSENT)
                : target.filter(set -> set.signum() <= 0).map(set -> Reason.TARGET_NOT_POSITIVE);
    }

    /** @param target above 0 */
    public static Fraction of(Direction direction, Fraction actual, Fraction target) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> Exact.max(Fraction.ZERO, Exact.min(Fraction.ONE, actual.divide(target)));
            case LOWER_IS_BETTER ->
                actual.signum() <= 0 ? Fraction.ONE : Exact.min(Fraction.ONE, target.divide(actual));
        };
    }
}
