package vn.hanoi.sti.duty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hanoi.sti.spreadsheet.SafeText;

/** The register as an .xlsx workbook: days are days, numbers are numbers, and every text is text. */
final class DutyWorkbook {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SHEET = "Sổ nghĩa vụ";
    private static final int UNITS_PER_CHARACTER = 256;

    private final Workbook workbook;
    private final CellStyle head;
    private final CellStyle plain;
    private final CellStyle quoted;
    private final CellStyle day;

    private DutyWorkbook(Workbook workbook) {
        this.workbook = workbook;
        plain = text();
        quoted = text();
        quoted.setQuotePrefixed(true);
        day = text();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        head = text();
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    /** The bytes of the file, a row for each of these in their order. */
    static byte[] of(List<DutyRow> rows) {
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            new DutyWorkbook(workbook).write(rows);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(List<DutyRow> rows) {
        var sheet = workbook.createSheet(SHEET);
        var columns = DutyColumns.ALL;
        var titles = sheet.createRow(0);
        for (var i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * UNITS_PER_CHARACTER);
            var cell = titles.createCell(i);
            cell.setCellValue(columns.get(i).head());
            cell.setCellStyle(head);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
        for (var i = 0; i < rows.size(); i++) {
            var line = sheet.createRow(i + 1);
            for (var k = 0; k < columns.size(); k++) {
                put(line.createCell(k), columns.get(k).of().apply(rows.get(i)));
            }
        }
    }

    private void put(Cell cell, Object value) {
        cell.setCellStyle(plain);
        switch (value) {
            case null -> {}
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Integer number -> cell.setCellValue(number);
            case Object other -> {
                var text = SafeText.cell(other.toString());
                cell.setCellValue(text);
                cell.setCellStyle(SafeText.needsQuote(text) ? quoted : plain);
            }
        }
    }

    private CellStyle text() {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
