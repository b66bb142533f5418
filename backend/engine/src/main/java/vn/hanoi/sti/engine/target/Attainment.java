package vn.hanoi.sti.engine.target;

import java.util.Optional;
import vn.hanoi.sti.engine.criteria.Direction;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.Reason;
import vn.hanoi.sti.engine.scoring.TargetShare;

/**
 * One year of a followed indicator: how far the target was met.
 *
 * @param share    share of the target that was reached, 0 to 1, by the rule that scores {@code TARGET} indicators
 * @param progress share of the way from baseline to target; below 0 when moving away from it, above 1 beyond it. It
 *                 serves falling and rising indicators alike
 * @param change   change since the baseline, as a share of the baseline's absolute value
 * @param met      whether the actual is on the good side of the target, or on it; empty when either is absent
 */
public record Attainment(Measured share, Measured progress, Measured change, Optional<Boolean> met) {

    /** Compares what is known of a year. */
    public static Attainment of(
            Direction direction, Optional<Fraction> baseline, Optional<Fraction> target, Optional<Fraction> actual) {
        return new Attainment(
                share(direction, target, actual),
                progress(baseline, target, actual),
                change(baseline, actual),
                actual.flatMap(is -> target.map(set -> met(direction, is, set))));
    }

    private static Measured share(Direction direction, Optional<Fraction> target, Optional<Fraction> actual) {
        Optional<Reason> gap = TargetShare.gap(target);
        if (gap.isPresent()) {
            return new Measured.NotComputable(
                    gap.get() == Reason.TARGET_ABSENT ? Gap.TARGET_ABSENT : Gap.TARGET_NOT_POSITIVE);
        }
        return actual.<Measured>map(is -> new Measured.Known(TargetShare.of(direction, is, target.orElseThrow())))
                .orElseGet(() -> new Measured.NotComputable(Gap.ACTUAL_ABSENT));
    }

    private static Measured progress(
            Optional<Fraction> baseline, Optional<Fraction> target, Optional<Fraction> actual) {
        if (baseline.isEmpty()) {
            return new Measured.NotComputable(Gap.BASELINE_ABSENT);
        }
        if (target.isEmpty()) {
            return new Measured.NotComputable(Gap.TARGET_ABSENT);
        }
        if (actual.isEmpty()) {
            return new Measured.NotComputable(Gap.ACTUAL_ABSENT);
        }
        Fraction way = target.get().subtract(baseline.get());
        return way.signum() == 0
                ? new Measured.NotComputable(Gap.TARGET_IS_BASELINE)
                : new Measured.Known(actual.get().subtract(baseline.get()).divide(way));
    }

    private static Measured change(Optional<Fraction> baseline, Optional<Fraction> actual) {
        if (baseline.isEmpty()) {
            return new Measured.NotComputable(Gap.BASELINE_ABSENT);
        }
        if (baseline.get().signum() == 0) {
            return new Measured.NotComputable(Gap.BASELINE_ZERO);
        }
        return actual.<Measured>map(is -> new Measured.Known(
                        is.subtract(baseline.get()).divide(baseline.get().abs())))
                .orElseGet(() -> new Measured.NotComputable(Gap.ACTUAL_ABSENT));
    }

    private static boolean met(Direction direction, Fraction actual, Fraction target) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> actual.compareTo(target) >= 0;
            case LOWER_IS_BETTER -> actual.compareTo(target) <= 0;
        };
    }
}
