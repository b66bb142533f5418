package vn.hanoi.sti.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same table as that of the field on the screen: one text, one reading, wherever it is typed. */
@Tag("fast")
class TypedNumberTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "007|7",
                "12,5|12.5",
                "12,50|12.50",
                "1234|1234",
                "1.234.567|1234567",
                "1.234,5|1234.5",
                "1 234|1234",
                "1 234,25|1234.25",
                "-3,5|-3.5",
                "−3|-3",
                "+3|3",
                "1,234|1.234"
            })
    void read(String text, BigDecimal value) {
        assertThat(TypedNumber.of(text, false, false)).isEqualTo(new TypedNumber(value, null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234|value.number.ambiguous",
                "12.345|value.number.ambiguous",
                "1.5|value.number.decimalDot",
                "0.25|value.number.decimalDot",
                ".5|value.number.decimalDot",
                "1,234.5|value.number.grouping",
                "1,234,567|value.number.grouping",
                "12.34.567|value.number.grouping",
                "1.234 567|value.number.grouping",
                "mười hai|value.number.format",
                "1e5|value.number.format",
                "12,|value.number.format",
                ",5|value.number.format",
                "-|value.number.format",
                "12%|value.number.format",
                "#REF!|value.number.format"
            })
    void refused(String text, String code) {
        assertThat(TypedNumber.of(text, false, false)).isEqualTo(new TypedNumber(null, code));
    }

    @ParameterizedTest(name = "{0} where only whole numbers can stand is {1}")
    @CsvSource({"1.234, 1234", "12.345, 12345", "7, 7"})
    void a_place_for_whole_numbers_settles_it(String text, BigDecimal value) {
        assertThat(TypedNumber.of(text, true, false).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest(name = "{0} where the unit is a percentage is {1}")
    @CsvSource(
            delimiter = '|',
            value = {"12%|12", "12,5 %|12.5", "7|7"})
    void a_percent_sign_may_follow_where_the_unit_is_one(String text, BigDecimal value) {
        assertThat(TypedNumber.of(text, false, true).value()).isEqualByComparingTo(value);
    }
}
