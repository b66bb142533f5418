package vn.hanoi.sti.engine.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "-1",
                "0.5",
                "-0.5",
                "45.0",
                "123456789012345678901234567890",
                "-1234567890.12345678901234567890"
            })
    void decimals(String text) {
        assertThat(NumberText.problem(text)).isEmpty();
        assertThat(NumberText.decimal(text))
                .hasValueSatisfying(d -> assertThat(d.toPlainString()).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5|COMMA",
                "1,000.5|COMMA",
                "''|FORMAT",
                "1.|FORMAT",
                ".5|FORMAT",
                "01|FORMAT",
                "+1|FORMAT",
                "1e3|FORMAT",
                "1 000|FORMAT",
                "' 1'|FORMAT",
                "١|FORMAT",
                "NaN|FORMAT",
                "--1|FORMAT",
                "1234567890123456789012345678901|TOO_LONG",
                "0.123456789012345678901234567890|TOO_LONG",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|FORMAT"
            })
    void whatIsNoDecimal(String text, NumberText.Problem problem) {
        assertThat(NumberText.problem(text)).contains(problem);
        assertThat(NumberText.decimal(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"139.73,13973/100", "100/3,100/3", "-5/10,-1/2", "7,7"})
    void fractions(String text, String value) {
        assertThat(NumberText.fraction(text).map(Exact::text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "0/1", "1/-2", "1/2/3", "a/b", "", "1,5", "1/02"})
    void whatIsNoFraction(String text) {
        assertThat(NumberText.fraction(text)).isEmpty();
    }

    @Test
    void aWholeFractionMayBeLongerThanADecimal() {
        String digits = "1234567890123456789012345678901234567890";
        assertThat(NumberText.fraction(digits).map(Exact::text)).contains(digits);
        assertThat(NumberText.fraction(digits + "/7")).isPresent();
        assertThat(NumberText.fraction(digits.repeat(20))).isEmpty();
    }
}
