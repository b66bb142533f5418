package vn.hanoi.sti.workbook;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something about a place in the workbook.
 *
 * @param code of the rule, the same as on every other way in where the rule is one of those
 * @param sheet name of the sheet, absent when the finding has no place
 * @param cell as the spreadsheet names it, e.g. {@code E12}
 * @param key {@code indicator/period} of the cell concerned, absent when it is none
 * @param received what stands there
 * @param expected what should stand there, in Vietnamese
 */
@Schema(name = "WorkbookFinding")
public record Finding(
        @Schema(required = true) Severity severity,
        @Schema(required = true) String code,
        String sheet,
        String cell,
        String key,
        String received,
        String expected,
        @Schema(required = true) Map<String, String> params) {
    /** What the finding does to what was entered. */
    @Schema(name = "WorkbookSeverity")
    public enum Severity {
        /** The cell cannot be saved. */
        ERROR,
        /** It can, but something may be lost. */
        WARNING,
        /** Something was put right. */
        HINT
    }
}
