package vn.hanoi.sti.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.duty.DutyRules.Owed;

/** What stands in the register, and that no cell of its export is computed by a spreadsheet. */
@Tag("fast")
class DutyRulesTest {
    /** The deadline is before 20 July: the 19th is in time, whenever the register is read. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-07-19 |            | 2026-11-23 | ''
            2026-07-20 |            | 2026-11-23 | LATE 1
            2026-08-18 |            | 2026-11-23 | LATE 30
                       |            | 2026-07-19 | ''
                       |            | 2026-07-20 | MISSING 1
                       |            | 2026-11-23 | MISSING 127
            2026-11-20 | 2026-07-18 | 2026-11-23 | ''
            2026-11-20 | 2026-07-21 | 2026-11-23 | LATE 2
            2026-07-10 | 2026-07-21 | 2026-11-23 | ''
                       | 2026-07-18 | 2026-11-23 | MISSING 127
            """, delimiter = '|')
    void an_item_is_late_missing_or_in_time(LocalDate supplied, LocalDate received, LocalDate today, String expected) {
        var owed = new Owed(DutyKind.VALUE, "O6-12", "2024", supplied);
        var unmet = DutyRules.unmet(List.of(owed), LocalDate.of(2026, 7, 20), received, today);
        assertThat(
                        unmet.isEmpty()
                                ? ""
                                : unmet.getFirst().status() + " "
                                        + unmet.getFirst().days())
                .isEqualTo(expected);
    }

    @Test
    void items_have_stable_names() {
        assertThat(new Owed(DutyKind.VALUE, "O6-12", "2024", null).item()).isEqualTo("VALUE/O6-12/2024");
        assertThat(new Owed(DutyKind.EVIDENCE, "O6-12", null, null).item()).isEqualTo("EVIDENCE/O6-12");
        assertThat(new Owed(DutyKind.CERTIFICATION, null, null, null).item()).isEqualTo("CERTIFICATION");
    }

    @Test
    void no_cell_is_a_formula() {
        assertThat(DutyCsv.quoted("chữ thường")).isEqualTo("\"chữ thường\"");
        assertThat(DutyCsv.quoted("nói \"thế\"")).isEqualTo("\"nói \"\"thế\"\"\"");
        for (var formula : List.of("=1+1", "+84", "-5", "@SUM(A1)", "\t=1", "\r=1")) {
            assertThat(DutyCsv.quoted(formula)).isEqualTo("\"'" + formula + "\"");
        }
        assertThat(DutyCsv.quoted("")).isEqualTo("\"\"");
    }
}
