package vn.hanoi.sti.engine.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.Method;

/** What was supplied for a method: the figures of one value, or of one data year. */
public sealed interface Figures {

    /** Levels 0 to 5, one per reviewer, at least one ({@code RUBRIC}). */
    record Levels(List<Integer> levels) implements Figures {
        public Levels {
            levels = List.copyOf(levels);
            require(
                    !levels.isEmpty() && levels.stream().allMatch(l -> l >= 0 && l <= Method.Rubric.LEVELS),
                    "levels from 0 to 5");
        }
    }

    /** Actual and, where one was set, target ({@code TARGET}). */
    record Actual(BigDecimal actual, Optional<BigDecimal> target) implements Figures {}

    /** A value as it is ({@code BANDS}). */
    record Plain(BigDecimal value) implements Figures {}

    /** A percentage as numerator and denominator, the latter never negative ({@code BANDS}). */
    record Ratio(BigDecimal numerator, BigDecimal denominator) implements Figures {
        public Ratio {
            require(denominator.signum() >= 0, "no negative denominator");
        }
    }

    /** Whole numbers of items, met at most as many as applicable ({@code CHECKLIST}). */
    record Checked(BigDecimal met, BigDecimal applicable) implements Figures {
        public Checked {
            require(whole(met) && whole(applicable) && met.compareTo(applicable) <= 0, "met within applicable");
        }
    }

    /** The state before and after ({@code CHANGE}). */
    record BeforeAfter(BigDecimal before, BigDecimal after) implements Figures {}

    /** Outputs and, where known, the FTE that made them, never negative ({@code WEIGHTED_COUNT}). */
    record Outputs(List<Output> outputs, Optional<BigDecimal> fte) implements Figures {
        public Outputs {
            outputs = List.copyOf(outputs);
            require(fte.isEmpty() || fte.get().signum() >= 0, "no negative FTE");
        }
    }

    /**
     * Outputs of one type.
     *
     * @param type     a type of the indicator's method
     * @param count    whole, 0 or more
     * @param fraction fraction of authorship, above 0 and at most 1
     */
    record Output(String type, BigDecimal count, BigDecimal fraction) {
        public Output {
            require(whole(count), "whole counts");
            require(fraction.signum() > 0 && fraction.compareTo(BigDecimal.ONE) <= 0, "a fraction of authorship");
        }
    }

    /** An amount of money and, where known, the FTE, neither negative ({@code PEER_BANDS}). */
    record Amount(BigDecimal amount, Optional<BigDecimal> fte) implements Figures {
        public Amount {
            require(amount.signum() >= 0 && (fte.isEmpty() || fte.get().signum() >= 0), "nothing negative");
        }
    }

    /** Whether the number is whole and not negative. */
    static boolean whole(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
