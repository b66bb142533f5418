package vn.hanoi.sti.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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
}
