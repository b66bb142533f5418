package vn.hanoi.sti.engine.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.number.NumberText;

class ComparisonTest {

    /** Next to 0, far below what a word could tell apart, the exact sum decides. */
    @ParameterizedTest
    @CsvSource({
        "1/3, -1/3, 1000, 1000, true",
        "1/3, -1/3, 999, 1000, false",
        "1/1000000000000, -1/1000000000001, 1, 1, true",
        "-1/1000000000000, 1/1000000000001, 1, 1, false",
        "-1/1000000000000, 0, 1, 1, false",
        "0, 0, 1, 1, true",
        "-100, 100, 4096, 4096, true",
        "-100, 99, 4096, 4096, false"
    })
    void isExact(String first, String second, int one, int other, boolean holds) {
        Comparison comparison =
                Comparison.of(List.of(Fraction.ONE, Fraction.ONE), List.of(number(first), number(second)));
        assertThat(comparison.holds(new int[] {one, other})).isEqualTo(holds);
    }

    private static Fraction number(String text) {
        return NumberText.fraction(text).orElseThrow();
    }
}
