package vn.hanoi.sti.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.hanoi.sti.collection.EntryCell;

/**
 * A line of the workbook.
 *
 * @param key what the line is known by wherever it is moved
 */
record WorkbookRow(String key, EntryCell cell, Member member) {
    /** The lines of these cells, in order; where the organization did not exist, nothing is asked. */
    static List<WorkbookRow> of(List<EntryCell> cells) {
        var rows = new ArrayList<WorkbookRow>();
        for (var cell : cells) {
            if (cell.existing()) {
                for (var member : Member.of(cell)) {
                    rows.add(new WorkbookRow("r%05d".formatted(rows.size() + 1), cell, member));
                }
            }
        }
        return rows;
    }
}
