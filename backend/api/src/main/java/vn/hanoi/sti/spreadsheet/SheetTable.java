package vn.hanoi.sti.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table on its way out as an .xlsx workbook: a line for each note above it, then its heads, then its rows. A number is
 * a number, and every text is text.
 *
 * @param name of the sheet
 * @param notes what is shown and as of when
 * @param rows cells: {@link String}, {@link BigDecimal}, {@link Integer} or null, as many as there are columns
 */
public record SheetTable(String name, List<String> notes, List<Column> columns, List<List<Object>> rows) {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int UNITS_PER_CHARACTER = 256;

    /** @param width in characters */
    public record Column(String head, int width) {}

    /** The bytes of the file. */
    public byte[] xlsx() {
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            new Writer(workbook).write(this);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Writer {
        private final Workbook workbook;
        private final CellStyle head;
        private final CellStyle plain;
        private final CellStyle quoted;
        private final CellStyle number;

        Writer(Workbook workbook) {
            this.workbook = workbook;
            plain = text();
            quoted = text();
            quoted.setQuotePrefixed(true);
            number = text();
            number.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
            head = text();
            var bold = workbook.createFont();
            bold.setBold(true);
            head.setFont(bold);
        }

        void write(SheetTable table) {
            var sheet = workbook.createSheet(table.name());
            var at = 0;
            for (var note : table.notes()) {
                sheet.createRow(at++).createCell(0).setCellValue(SafeText.cell(note));
            }
            var titles = sheet.createRow(at++);
            for (var i = 0; i < table.columns().size(); i++) {
                sheet.setColumnWidth(i, table.columns().get(i).width() * UNITS_PER_CHARACTER);
                put(titles.createCell(i), table.columns().get(i).head());
                titles.getCell(i).setCellStyle(head);
            }
            sheet.createFreezePane(1, at);
            for (var row : table.rows()) {
                var line = sheet.createRow(at++);
                for (var i = 0; i < row.size(); i++) {
                    put(line.createCell(i), row.get(i));
                }
            }
        }

        private void put(Cell cell, Object value) {
            cell.setCellStyle(plain);
            switch (value) {
                case null -> {}
                case Integer whole -> cell.setCellValue(whole);
                case BigDecimal decimal -> {
                    // The file's format knows no other number; what is shown has two decimals, which it keeps.
                    cell.setCellValue(decimal.doubleValue());
                    cell.setCellStyle(number);
                }
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
}
