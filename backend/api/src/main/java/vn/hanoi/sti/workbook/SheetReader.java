package vn.hanoi.sti.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.hanoi.sti.spreadsheet.SheetCell;

/** Finds the lines of an entry sheet by their hidden names, wherever lines and columns were moved. */
final class SheetReader {
    private static final int LAST_MARK_ROW = 20;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 60;

    /**
     * A line as it was found.
     *
     * @param row number from 0
     * @param cell of the value, e.g. {@code E12}
     * @param merged whether the value stands in a merged cell
     */
    record Line(String key, String sheet, int row, String cell, SheetCell content, boolean merged) {}

    private final XSSFSheet sheet;
    private final List<Finding> findings;

    SheetReader(XSSFSheet sheet, List<Finding> findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /** The lines; none for a sheet that is not one of ours. */
    List<Line> lines() {
        var columns = columns();
        if (columns.isEmpty()) {
            return List.of();
        }
        var key = columns.get(Columns.KEY);
        var value = columns.get(Columns.VALUE);
        if (key == null || value == null) {
            var gone = key == null ? Columns.KEY : Columns.VALUE;
            note("workbook.column.missing", null, Map.of("column", gone == Columns.KEY ? gone.mark() : gone.title()));
            return List.of();
        }
        return lines(key, value);
    }

    /** Where each column is; the first of two of the same name counts. */
    Map<Columns, Integer> columns() {
        for (var i = 0; i <= Math.min(sheet.getLastRowNum(), LAST_MARK_ROW); i++) {
            var found = new EnumMap<Columns, Integer>(Columns.class);
            for (var column = 0; column < MOST_COLUMNS; column++) {
                var text = text(sheet.getRow(i), column);
                for (var known : Columns.values()) {
                    if (known.mark().equals(text) && found.putIfAbsent(known, column) != null) {
                        note("workbook.column.duplicate", address(i, column), Map.of("column", known.title()));
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Map.of();
    }

    private List<Line> lines(int keyColumn, int valueColumn) {
        var merged = mergedRows(keyColumn, valueColumn);
        var lines = new ArrayList<Line>();
        for (var i = 0; i <= Math.min(sheet.getLastRowNum(), MOST_ROWS); i++) {
            var row = sheet.getRow(i);
            var key = text(row, keyColumn);
            var content = SheetCell.of(cell(row, valueColumn));
            if (key.matches("r\\d{5}")) {
                lines.add(new Line(key, sheet.getSheetName(), i, address(i, valueColumn), content, merged.contains(i)));
            } else if (!(content instanceof SheetCell.Blank) && !head(content)) {
                findings.add(new Finding(
                        Finding.Severity.ERROR,
                        "workbook.row.unknown",
                        sheet.getSheetName(),
                        address(i, valueColumn),
                        null,
                        received(content),
                        null,
                        Map.of()));
            }
        }
        return lines;
    }

    private Set<Integer> mergedRows(int keyColumn, int valueColumn) {
        var rows = new HashSet<Integer>();
        for (var region : sheet.getMergedRegions()) {
            if (region.containsColumn(keyColumn) || region.containsColumn(valueColumn)) {
                for (var row = region.getFirstRow(); row <= Math.min(region.getLastRow(), MOST_ROWS); row++) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static boolean head(SheetCell content) {
        return content instanceof SheetCell.Text text
                && (text.typed().equals(Columns.VALUE.title()) || text.typed().equals(Columns.VALUE.mark()));
    }

    /** What stands there, as the person sees it. */
    static String received(SheetCell content) {
        return switch (content) {
            case SheetCell.Blank blank -> "";
            case SheetCell.Number number -> number.value().toPlainString().replace('.', ',');
            case SheetCell.Text text ->
                text.typed().length() > 200 ? text.typed().substring(0, 200) + "…" : text.typed();
            case SheetCell.Refused refused -> refused.received();
        };
    }

    private void note(String code, String cell, Map<String, String> params) {
        findings.add(new Finding(Finding.Severity.ERROR, code, sheet.getSheetName(), cell, null, null, null, params));
    }

    private static String address(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }

    private static String text(XSSFRow row, int column) {
        return Optional.ofNullable(cell(row, column))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(XSSFCell::getStringCellValue)
                .orElse("");
    }

    private static XSSFCell cell(XSSFRow row, int column) {
        return row == null ? null : row.getCell(column);
    }
}
