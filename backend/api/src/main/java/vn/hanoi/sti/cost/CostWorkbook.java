package vn.hanoi.sti.cost;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hanoi.sti.spreadsheet.SafeText;

/** Writes the table of costs as a file: numbers are numbers, and no text is taken for a formula. */
@ApplicationScoped
class CostWorkbook {
    private static final String WORDS = "/cost/table.vi.properties";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int FIRST_SUM = 2;
    private static final int SUMS = 3;
    private static final int WIDTH = 256;

    private final Properties words = new Properties();

    CostWorkbook() {
        try (var reader =
                new InputStreamReader(CostWorkbook.class.getResourceAsStream(WORDS), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(WORDS, unreadable);
        }
    }

    byte[] write(CostTableView table) {
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            new Sheet(workbook).write(table);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The one sheet while it is written. */
    private final class Sheet {
        private final XSSFSheet sheet;
        private final XSSFCellStyle title;
        private final XSSFCellStyle head;
        private final XSSFCellStyle text;
        private final XSSFCellStyle quoted;
        private final XSSFCellStyle strong;
        private final XSSFCellStyle amount;
        private final XSSFCellStyle strongAmount;
        private int next;

        Sheet(XSSFWorkbook workbook) {
            sheet = workbook.createSheet(words.getProperty("sheet"));
            title = style(workbook, true, false);
            title.setWrapText(false);
            head = style(workbook, true, true);
            head.setAlignment(HorizontalAlignment.CENTER);
            text = style(workbook, false, true);
            quoted = style(workbook, false, true);
            quoted.setQuotePrefixed(true);
            strong = style(workbook, true, true);
            amount = style(workbook, false, true);
            strongAmount = style(workbook, true, true);
            var format = workbook.createDataFormat().getFormat("[$-42A]#,##0");
            amount.setDataFormat(format);
            strongAmount.setDataFormat(format);
        }

        void write(CostTableView table) {
            say(row(), 0, words.getProperty("title").formatted(table.year()), title);
            say(row(), 0, table.document(), title);
            say(row(), 0, words.getProperty("note").formatted(DAY.format(table.today())), title);
            next++;
            heads(table);
            for (var stream : table.streams()) {
                var name = row();
                say(name, 0, "", strong);
                say(name, 1, words.getProperty("stream." + stream.stream()), strong);
                stream.tasks().forEach(task -> line(task.code(), task.title(), task.line(), text, amount));
                line("", words.getProperty("subtotal"), stream.total(), strong, strongAmount);
            }
            line("", words.getProperty("total"), table.total(), strong, strongAmount);
            sheet.setColumnWidth(0, 10 * WIDTH);
            sheet.setColumnWidth(1, 60 * WIDTH);
            for (var column = FIRST_SUM;
                    column < FIRST_SUM + SUMS * (table.columns().size() + 1);
                    column++) {
                sheet.setColumnWidth(column, 18 * WIDTH);
            }
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
        }

        private void heads(CostTableView table) {
            var sources = row();
            var sums = row();
            say(sources, 0, words.getProperty("code"), head);
            say(sources, 1, words.getProperty("task"), head);
            say(sums, 0, "", head);
            say(sums, 1, "", head);
            var column = FIRST_SUM;
            for (var source : table.columns()) {
                column = group(sources, sums, column, name(source));
            }
            group(sources, sums, column, words.getProperty("all"));
            sheet.createFreezePane(FIRST_SUM, next);
        }

        private int group(XSSFRow sources, XSSFRow sums, int column, String name) {
            say(sources, column, name, head);
            say(sources, column + 1, "", head);
            say(sources, column + 2, "", head);
            sheet.addMergedRegion(
                    new CellRangeAddress(sources.getRowNum(), sources.getRowNum(), column, column + SUMS - 1));
            say(sums, column, words.getProperty("estimate"), head);
            say(sums, column + 1, words.getProperty("spent"), head);
            say(sums, column + 2, words.getProperty("remaining"), head);
            return column + SUMS;
        }

        private String name(CostTableView.Column source) {
            var kind = words.getProperty("source." + source.source());
            return source.sourceName() == null ? kind : kind + ": " + source.sourceName();
        }

        private void line(
                String code, String name, CostTableView.Line line, XSSFCellStyle words, XSSFCellStyle numbers) {
            var row = row();
            say(row, 0, code, words);
            say(row, 1, name, words);
            var column = FIRST_SUM;
            for (var sum : line.cells()) {
                column = sums(row, column, sum, numbers);
            }
            sums(row, column, line.sum(), numbers);
        }

        private static int sums(XSSFRow row, int column, CostSums.Sum sum, XSSFCellStyle style) {
            number(row, column, sum.estimate(), style);
            number(row, column + 1, sum.spent(), style);
            number(row, column + 2, sum.remaining(), style);
            return column + SUMS;
        }

        /** Fifteen digits at most ({@link CostRules#MOST}): what a spreadsheet keeps exactly. */
        private static void number(XSSFRow row, int column, long amount, XSSFCellStyle style) {
            var cell = row.createCell(column);
            cell.setCellValue(amount);
            cell.setCellStyle(style);
        }

        private XSSFRow row() {
            return sheet.createRow(next++);
        }

        private void say(XSSFRow row, int column, String words, XSSFCellStyle style) {
            var cell = row.createCell(column);
            cell.setCellValue(SafeText.cell(words));
            cell.setCellStyle(SafeText.needsQuote(words) ? quoted : style);
        }

        private static XSSFCellStyle style(XSSFWorkbook workbook, boolean bold, boolean framed) {
            var style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            var font = workbook.createFont();
            font.setBold(bold);
            style.setFont(font);
            if (framed) {
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
            }
            return style;
        }
    }
}
