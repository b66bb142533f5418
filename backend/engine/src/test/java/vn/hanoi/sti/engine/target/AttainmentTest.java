package vn.hanoi.sti.engine.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.criteria.Direction;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.number.NumberText;

class AttainmentTest {

    /** Worked by hand: HIGHER 60 of 80 is 3/4; from 40 to 80, 60 is half the way; 60 is 1/2 more than 40. */
    @ParameterizedTest(name = "{0}: {1} → {2}, actual {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // direction, baseline, target, actual, share, progress, change, met
                "HIGHER_IS_BETTER, 40, 80, 60, 3/4, 1/2, 1/2, false",
                "HIGHER_IS_BETTER, 40, 80, 80, 1, 1, 1, true",
                "HIGHER_IS_BETTER, 40, 80, 100, 1, 3/2, 3/2, true",
                "HIGHER_IS_BETTER, 40, 80, 30, 3/8, -1/4, -1/4, false",
                "HIGHER_IS_BETTER, 40, 80, -5, 0, -9/8, -9/8, false",
                "HIGHER_IS_BETTER, 0, 3, 1, 1/3, 1/3, BASELINE_ZERO, false",
                "HIGHER_IS_BETTER, 0.1, 0.3, 0.2, 2/3, 1/2, 1, false",
                "HIGHER_IS_BETTER, -10, 10, 0, 0, 1/2, 1, false",
                "HIGHER_IS_BETTER, 5, 5, 4, 4/5, TARGET_IS_BASELINE, -1/5, false",
                "HIGHER_IS_BETTER, -4, 0, -2, TARGET_NOT_POSITIVE, 1/2, 1/2, false",
                "HIGHER_IS_BETTER, 12345/137, 200, 100, 1/2, 271/3011, 271/2469, false",
                // Less is better: 6 instead of at most 5 has reached 5/6; from 10 to 5 it has gone 4/5 of the way.
                "LOWER_IS_BETTER, 10, 5, 6, 5/6, 4/5, -2/5, false",
                "LOWER_IS_BETTER, 10, 5, 4, 1, 6/5, -3/5, true",
                "LOWER_IS_BETTER, 10, 5, 0, 1, 2, -1, true",
                "LOWER_IS_BETTER, 10, 5, 12, 5/12, -2/5, 1/5, false",
                "LOWER_IS_BETTER, 10, 0, 3, TARGET_NOT_POSITIVE, 7/10, -7/10, false",
                // What lacks is named, and what can be computed without it still is.
                "HIGHER_IS_BETTER, -, 80, 60, 3/4, BASELINE_ABSENT, BASELINE_ABSENT, false",
                "HIGHER_IS_BETTER, 40, -, 60, TARGET_ABSENT, TARGET_ABSENT, 1/2, -",
                "HIGHER_IS_BETTER, 40, 80, -, ACTUAL_ABSENT, ACTUAL_ABSENT, ACTUAL_ABSENT, -",
                "LOWER_IS_BETTER, -, -, -, TARGET_ABSENT, BASELINE_ABSENT, BASELINE_ABSENT, -"
            })
    void comparesExactly(
            Direction direction,
            String baseline,
            String target,
            String actual,
            String share,
            String progress,
            String change,
            Boolean met) {
        Attainment found = Attainment.of(direction, number(baseline), number(target), number(actual));
        assertThat(text(found.share())).as("share").isEqualTo(share);
        assertThat(text(found.progress())).as("progress").isEqualTo(progress);
        assertThat(text(found.change())).as("change").isEqualTo(change);
        assertThat(found.met()).isEqualTo(Optional.ofNullable(met));
    }

    private static Optional<Fraction> number(String text) {
        return Optional.ofNullable(text).map(given -> NumberText.fraction(given).orElseThrow());
    }

    private static String text(Measured measured) {
        return switch (measured) {
            case Measured.Known known -> Exact.text(known.value());
            case Measured.NotComputable none -> none.gap().name();
        };
    }
}
