package vn.hanoi.sti.engine.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {

    @ParameterizedTest
    @CsvSource({
        "1,2,1/2,0.50",
        "2,4,1/2,0.50",
        "90,1,90,90.00",
        "0,7,0,0.00",
        "1,3,1/3,0.33",
        "2,3,2/3,0.67",
        "1,200,1/200,0.01",
        "1,201,1/201,0.00",
        "-1,200,-1/200,-0.01",
        "1,-2,-1/2,-0.50",
        "-1,-2,1/2,0.50",
        "-1,1000,-1/1000,0.00",
        "69995,1000,13999/200,70.00",
        "69994999,1000000,69994999/1000000,69.99"
    })
    void isWrittenInLowestTermsAndShownHalfUp(int numerator, int denominator, String text, String shown) {
        Fraction value = Fraction.of(numerator, denominator);
        assertThat(Exact.text(value)).isEqualTo(text);
        assertThat(Exact.shown(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1,1/10",
        "45.0,45",
        "-2.50,-5/2",
        "1000,1000",
        "0.000000000000000000000000000001," + "1/1000000000000000000000000000000"
    })
    void decimalsAreTakenExactly(String decimal, String text) {
        assertThat(Exact.text(Exact.of(new BigDecimal(decimal)))).isEqualTo(text);
    }

    @Test
    void aDecimalWithNegativeScaleIsWhole() {
        assertThat(Exact.text(Exact.of(new BigDecimal("1E+3")))).isEqualTo("1000");
    }

    @Test
    void sumsMeansAndBounds() {
        Fraction third = Fraction.of(1, 3);
        Fraction half = Fraction.of(1, 2);
        assertThat(Exact.sum(List.of())).isEqualTo(Fraction.ZERO);
        assertThat(Exact.mean(List.of(third, third, third))).isEqualTo(third);
        assertThat(Exact.min(third, half)).isEqualTo(third);
        assertThat(Exact.max(third, half)).isEqualTo(half);
    }
}
