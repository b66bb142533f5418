package vn.hanoi.sti.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.catalogue.ListImportRules.Decision;
import vn.hanoi.sti.catalogue.ListImportRules.Named;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.spreadsheet.SheetCell;

/** What a line of a workbook means, and every reason why it cannot be taken over. */
@Tag("fast")
class ListImportRulesTest {
    @ParameterizedTest(name = "{0} {1} {2} → {4}")
    @CsvSource(textBlock = """
            CS1, '',       có,    '',     ''
            CS1, '',       không, Lý do,  ''
            CS1, '',       không, '',     list.item.reason-required
            CS1, '',       x,     '',     list.import.answer
            CS1, '',       '',    '',     list.import.answer
            '',  '',       có,    '',     list.import.code-missing
            CS2, '',       có,    '',     list.import.unknown
            """)
    void a_line_decides_or_says_what_is_wrong(
            String code, String stage, String included, String reason, String refused) {
        var reading = ListImportRules.read(
                List.of(new ListSheet.Line(4, code, stage, included, reason, null)),
                Set.of(new Named("CS1", null)),
                false);
        assertThat(reading.gaps())
                .extracting(ProblemError::code)
                .containsExactlyElementsOf(refused.isEmpty() ? List.of() : List.of(refused));
        assertThat(reading.decisions().isEmpty()).isEqualTo(!refused.isEmpty());
    }

    @Test
    void programmes_are_named_with_their_stage() {
        var known = Set.of(new Named("CT1", "FINAL"), new Named("CT1", "IMPACT"));
        var both = List.of(line(4, "CT1", "Cuối kỳ"), line(5, "CT1", "tác động"));
        assertThat(ListImportRules.read(both, known, true).decisions())
                .extracting(Decision::object)
                .containsExactly(new Named("CT1", "FINAL"), new Named("CT1", "IMPACT"));
        assertThat(ListImportRules.read(List.of(line(4, "CT1", "cuối năm")), known, true)
                        .gaps())
                .extracting(ProblemError::code)
                .containsExactly("list.import.stage");
        assertThat(ListImportRules.read(List.of(line(4, "CT1", "Đầu kỳ")), known, true)
                        .gaps())
                .extracting(ProblemError::code)
                .containsExactly("list.import.unknown");
    }

    @Test
    void every_wrong_line_is_named_and_none_is_taken_over() {
        var known = Set.of(new Named("CS1", null));
        var reading = ListImportRules.read(
                List.of(
                        line(4, "CS1", ""),
                        line(5, "CS1", ""),
                        new ListSheet.Line(6, "CS9", "", "có", "", new SheetCell.Refused(SheetCell.FORMULA, "=A1"))),
                known,
                false);
        assertThat(reading.decisions()).isEmpty();
        assertThat(reading.gaps())
                .extracting(ProblemError::code)
                .containsExactly("list.import.twice", "list.import.cell", "list.import.unknown");
        assertThat(reading.gaps()).extracting(gap -> gap.params().get("row")).containsExactly("5", "6", "6");
    }

    private static ListSheet.Line line(int row, String code, String stage) {
        return new ListSheet.Line(row, code, stage, "có", "", null);
    }
}
