package vn.hanoi.sti.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hanoi.sti.collection.SavedState;

/**
 * A cell as the workbook says it.
 *
 * @param key {@code indicator/period}
 * @param base revision that the workbook showed
 * @param state null when nothing was entered
 * @param value figures as they would be saved, null for none
 * @param sheet where it stands, null when its lines are gone
 * @param cell of its first line
 */
public record EnteredCell(
        String key,
        String indicator,
        String period,
        int base,
        SavedState state,
        JsonNode value,
        String explanation,
        String sheet,
        String cell,
        List<Finding> findings) {
    public boolean invalid() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    /** The same cell with something found that keeps it from being saved, under the code of the rule. */
    public EnteredCell refused(String code) {
        var finding = new Finding(Finding.Severity.ERROR, code, sheet, cell, key, null, null, Map.of());
        return new EnteredCell(
                key,
                indicator,
                period,
                base,
                state,
                value,
                explanation,
                sheet,
                cell,
                Stream.concat(findings.stream(), Stream.of(finding)).toList());
    }
}
