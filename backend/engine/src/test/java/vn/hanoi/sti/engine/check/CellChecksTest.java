package vn.hanoi.sti.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.sti.engine.check.Samples.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.criteria.Indicator;

/** Every branch of the rules over one cell. */
class CellChecksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SHARE     | EMPTY          |                                   |     | check.value.missing
            RUBRIC    | EMPTY          |                                   |     | check.statement.missing
            RUBRIC    | REPORTED       |                                   |     | check.statement.missing
            RUBRIC    | REPORTED       |                                   | Lời |
            SHARE     | NOT_EXISTING   |                                   |     |
            SHARE     | NOT_REPORTED   |                                   | Lời | check.value.not-reported
            SHARE     | NOT_APPLICABLE |                                   | Lời | check.value.not-applicable
            SHARE     | REPORTED       | {'numerator':'3','denominator':'4'} |   |
            SHARE     | REPORTED       | {'numerator':'4','denominator':'4'} |   |
            SHARE     | REPORTED       | {'numerator':'5','denominator':'4'} |   | check.share.above-whole
            PERCENT   | REPORTED       | {'numerator':'5','denominator':'4'} |   | check.ratio.above-whole
            NUMBER    | REPORTED       | {'numerator':'5','denominator':'4'} |   |
            NUMBER    | REPORTED       | {'value':'105'}                   |     |
            SHARE     | REPORTED       | {'numerator':'0','denominator':'0'} |   | check.denominator.zero
            SHARE     | REPORTED       | {'numerator':'1','denominator':'-4'} |  | check.value.invalid
            SHARE     | REPORTED       |                                   |     | check.value.invalid
            CHECKLIST | REPORTED       | {'met':'7','applicable':'6'}      |     | check.value.invalid
            CHECKLIST | REPORTED       | {'met':'0','applicable':'0'}      |     | check.denominator.zero
            CHECKLIST | REPORTED       | {'met':'5','applicable':'6'}      |     |
            TARGET    | REPORTED       | {'actual':'5'}                    |     | check.target.absent
            TARGET    | REPORTED       | {'actual':'5','target':'6'}       |     |
            CHANGE    | REPORTED       | {'before':'0','after':'6'}        |     | check.baseline.zero
            CHANGE    | REPORTED       | {'before':'1','after':'6'}        |     |
            COUNT     | REPORTED       | {'outputs':[{'type':'Q1','count':'1'}]} |     | check.fte.zero
            COUNT     | REPORTED       | {'fte':'0','outputs':[]}          |     | check.fte.zero
            COUNT     | REPORTED       | {'fte':'2','outputs':[]}          |     |
            MONEY     | REPORTED       | {'amount':'2'}                    |     | check.fte.zero
            MONEY     | REPORTED       | {'amount':'2','fte':'3'}          |     |
            """)
    void a_cell_is_found_wanting(String indicator, String state, String value, String explanation, String code) {
        var found = CellChecks.check(known(indicator), "2024", cell(state, value, explanation));
        assertThat(found.stream().map(CheckFinding::code).toList()).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(found)
                .allMatch(f -> f.period().equals("2024") && f.indicatorCode().equals("X"));
    }

    @Test
    void an_invalid_value_says_which_rule_it_breaks() {
        var found = CellChecks.check(CHECKLIST, "2024", CheckedCell.reported(json("{'met':'7','applicable':'6'}")));
        assertThat(found.getFirst().params()).containsEntry("gap", "value.met.exceedsApplicable");
    }

    private static Indicator known(String name) {
        return switch (name) {
            case "SHARE" -> SHARE;
            case "PERCENT" -> PERCENT;
            case "NUMBER" -> NUMBER;
            case "RUBRIC" -> RUBRIC;
            case "CHECKLIST" -> CHECKLIST;
            case "TARGET" -> TARGET;
            case "CHANGE" -> CHANGE;
            case "COUNT" -> COUNT;
            default -> MONEY;
        };
    }
}
