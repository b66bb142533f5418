package vn.hanoi.sti.workbook;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.spreadsheet.SafeText;

/** A sheet on which figures are entered: one line for each thing that is asked for. */
final class EntrySheet {
    static final int MARK_ROW = 0;
    private static final int TITLE_ROW = 1;
    private static final int HEAD_ROW = 2;
    private static final int FIRST_ROW = 3;
    private static final int CHARACTER = 256;
    /** A spreadsheet keeps no more digits of a number; one with more is written as text. */
    private static final int MOST_DIGITS = 15;
    /** A list of choices inside a rule may be no longer. */
    private static final int MOST_CHOICES = 255;

    private final XSSFSheet sheet;
    private final Styles styles;

    EntrySheet(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(String title, List<WorkbookRow> rows, WorkbookContent content) {
        head(title, content);
        var choices = new LinkedHashMap<List<String>, CellRangeAddressList>();
        for (var i = 0; i < rows.size(); i++) {
            var line = rows.get(i);
            line(sheet.createRow(FIRST_ROW + i), line);
            var allowed = choices(line);
            if (!allowed.isEmpty()) {
                choices.computeIfAbsent(allowed, list -> new CellRangeAddressList())
                        .addCellRangeAddress(
                                FIRST_ROW + i, Columns.VALUE.ordinal(), FIRST_ROW + i, Columns.VALUE.ordinal());
            }
        }
        choices.forEach(this::offer);
        sheet.getRow(MARK_ROW).setZeroHeight(true);
        sheet.setColumnHidden(Columns.KEY.ordinal(), true);
        sheet.createFreezePane(0, FIRST_ROW);
        sheet.protectSheet("");
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    private void head(String title, WorkbookContent content) {
        var marks = sheet.createRow(MARK_ROW);
        var heads = sheet.createRow(HEAD_ROW);
        for (var column : Columns.values()) {
            sheet.setColumnWidth(column.ordinal(), column.width() * CHARACTER);
            marks.createCell(column.ordinal()).setCellValue(column.mark());
            text(heads, column, column.title(), styles.head);
        }
        var mark = content.set().official() ? "" : " (minh họa)";
        text(sheet.createRow(TITLE_ROW), Columns.CODE, title + mark + " – " + content.organization(), styles.title);
    }

    private void line(XSSFRow row, WorkbookRow line) {
        var indicator = line.cell().indicator();
        text(row, Columns.CODE, indicator.code(), styles.plain);
        text(row, Columns.NAME, indicator.vi(), styles.plain);
        text(row, Columns.PERIOD, period(line.cell().period()), styles.plain);
        text(row, Columns.MEMBER, line.member().label(), styles.plain);
        text(row, Columns.UNIT, unit(line), styles.plain);
        text(row, Columns.NOTE, sentence(line.member().kind().expected()), styles.plain);
        text(row, Columns.KEY, line.key(), styles.plain);
        value(row.createCell(Columns.VALUE.ordinal()), line);
    }

    private void value(XSSFCell cell, WorkbookRow line) {
        var text = CellText.of(line.cell().saved(), line.member());
        cell.setCellStyle(
                switch (line.member().kind()) {
                    case WHOLE -> styles.whole;
                    case NUMBER -> styles.decimal;
                    default -> styles.input;
                });
        if (text.isEmpty()) {
            return;
        }
        if (line.member().kind().number() && new BigDecimal(text).precision() <= MOST_DIGITS) {
            // The exact digits go into the file; no floating-point number stands between.
            cell.setCellValue(0);
            cell.getCTCell().setV(new BigDecimal(text).toPlainString());
            return;
        }
        var shown = line.member().kind().number() ? text.replace('.', ',') : SafeText.cell(text);
        if (SafeText.needsQuote(shown)) {
            cell.setCellStyle(styles.inputQuoted);
        }
        cell.setCellValue(shown);
    }

    private void text(XSSFRow row, Columns column, String text, XSSFCellStyle style) {
        var shown = SafeText.cell(text);
        var cell = row.createCell(column.ordinal());
        cell.setCellStyle(style == styles.plain && SafeText.needsQuote(shown) ? styles.quoted : style);
        cell.setCellValue(shown);
    }

    private void offer(List<String> allowed, CellRangeAddressList places) {
        var rules = sheet.getDataValidationHelper();
        var rule = rules.createValidation(rules.createExplicitListConstraint(allowed.toArray(String[]::new)), places);
        rule.setEmptyCellAllowed(true);
        rule.setShowErrorBox(true);
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.createErrorBox("Giá trị không có trong danh sách", "Hãy chọn một giá trị trong danh sách.");
        sheet.addValidationData(rule);
    }

    private static List<String> choices(WorkbookRow line) {
        return switch (line.member().kind()) {
            case STATE -> StateWords.CHOICES;
            case OUTPUT_TYPE -> {
                var types = line.cell().indicator().method() instanceof Method.WeightedCount count
                        ? List.copyOf(count.outputs().keySet())
                        : List.<String>of();
                // Without a list the type is typed, and checked when the workbook comes back.
                yield String.join(",", types).length() > MOST_CHOICES ? List.of() : types;
            }
            default -> List.of();
        };
    }

    private static String period(String period) {
        return period.equals("single") ? "Cả kỳ" : "Năm " + period;
    }

    private static String unit(WorkbookRow line) {
        return line.member().id().equals("value")
                        || line.member().id().equals("actual")
                        || line.member().id().equals("target")
                ? line.cell().indicator().unit()
                : "";
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
