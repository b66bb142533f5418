package vn.hanoi.sti.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.collection.EntryCell;
import vn.hanoi.sti.collection.SavedCell;
import vn.hanoi.sti.collection.SavedState;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.workbook.EnteredCell;
import vn.hanoi.sti.workbook.EnteredWorkbook;
import vn.hanoi.sti.workbook.Finding;

/** What the workbook showed, what it says now and what is online: three values, one outcome. */
@Tag("fast")
class ComparisonTest {
    @ParameterizedTest(name = "showed {0}, says {1}, online {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, UNCHANGED",
                "-, 5, -, CHANGED",
                "1, 1, 1, UNCHANGED",
                "1, 1.0, 1, UNCHANGED",
                "1, 2, 1, CHANGED",
                "1, 1, 3, UNCHANGED",
                "1, 2, 3, CONFLICT",
                "1, 2, 2, UNCHANGED",
                "-, 2, 3, CONFLICT",
                "-, 2, 2, UNCHANGED",
                "-, -, 3, UNCHANGED",
            })
    void outcomes(String showed, String says, String online, Comparison.Outcome outcome) {
        assertThat(compared(showed, says, online, List.of()).cells().getFirst().outcome())
                .isEqualTo(outcome);
    }

    @Test
    void what_is_wrong_is_never_written() {
        var error = new Finding(Finding.Severity.ERROR, "x", "s", "E1", "I/2024", "5", null, Map.of());
        var comparison = compared("1", "2", "1", List.of(error));
        assertThat(comparison.cells().getFirst().outcome()).isEqualTo(Comparison.Outcome.INVALID);
        assertThat(comparison.valid()).isFalse();
    }

    @Test
    void a_hint_is_no_error_and_a_fault_without_a_cell_is_one() {
        var hint = new Finding(Finding.Severity.HINT, "x", "s", "E1", "I/2024", "5", null, Map.of());
        assertThat(compared("1", "2", "1", List.of(hint)).valid()).isTrue();
        var fault = new Finding(Finding.Severity.ERROR, "x", "s", "E9", null, "5", null, Map.of());
        assertThat(new Comparison(List.of(), List.of(fault), 0).valid()).isFalse();
    }

    @ParameterizedTest(name = "closed, showed {0}, says {1}, online {2}: {3}")
    @CsvSource({"1, 2, 1, INVALID", "1, 2, 3, INVALID", "1, 1, 1, UNCHANGED", "1, 2, 2, UNCHANGED"})
    void a_cell_that_a_correction_leaves_closed_may_not_change(
            String showed, String says, String online, Comparison.Outcome outcome) {
        var comparison = compared(showed, says, online, List.of(), false);
        var cell = comparison.cells().getFirst();
        assertThat(cell.outcome()).isEqualTo(outcome);
        assertThat(cell.entered().findings().stream().map(Finding::code))
                .isEqualTo(outcome == Comparison.Outcome.INVALID ? List.of("collection.locked.correction") : List.of());
        assertThat(comparison.valid()).isEqualTo(outcome == Comparison.Outcome.UNCHANGED);
    }

    @Test
    void the_version_grows_with_every_save() {
        assertThat(compared("1", "2", "1", List.of()).version()).isEqualTo(1);
        assertThat(compared("1", "2", "3", List.of()).version()).isEqualTo(2);
    }

    /** Revision 1 is what the workbook showed; something else online is revision 2, or the first where it showed nothing. */
    private static Comparison compared(String showed, String says, String online, List<Finding> findings) {
        return compared(showed, says, online, findings, true);
    }

    private static Comparison compared(
            String showed, String says, String online, List<Finding> findings, boolean open) {
        var history = new ArrayList<SavedCell>();
        if (showed != null) {
            history.add(saved(showed, 1));
        }
        if (online != null && !online.equals(showed)) {
            history.add(saved(online, history.size() + 1));
        }
        var indicator = new Indicator("I", "Chỉ số", "Indicator", "%", null, null, null, "");
        var current = new EntryCell(indicator, "2024", true, history.isEmpty() ? null : history.getLast());
        var entered = new EnteredCell(
                "I/2024",
                "I",
                "2024",
                showed == null ? 0 : 1,
                says == null ? null : SavedState.REPORTED,
                says == null ? null : value(says),
                null,
                "s",
                "E1",
                findings);
        return Comparison.of(
                new EnteredWorkbook(List.of(entered), List.of()),
                List.of(current),
                Map.of("I/2024", history),
                cell -> open);
    }

    private static SavedCell saved(String number, int revision) {
        return new SavedCell("2024", SavedState.REPORTED, value(number), null, revision, "Ai đó", Instant.EPOCH);
    }

    private static com.fasterxml.jackson.databind.JsonNode value(String number) {
        return JsonNodeFactory.instance.objectNode().put("value", number);
    }
}
