package vn.hanoi.sti.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** What stands in a cell. A formula's last result is somebody's word and not what was typed: it is never taken. */
public sealed interface SheetCell {
    /** Nothing. */
    record Blank() implements SheetCell {}

    /** A number, with the fifteen digits that a spreadsheet really keeps. */
    record Number(BigDecimal value) implements SheetCell {}

    /**
     * A text, as typed.
     *
     * @param font name of the cell's font, null when unknown
     */
    record Text(String typed, String font) implements SheetCell {}

    /**
     * Something that is neither.
     *
     * @param received as the person sees it
     */
    record Refused(String code, String received) implements SheetCell {}

    String FORMULA = "workbook.cell.formula";
    String ERROR = "workbook.cell.error";
    String DATE = "workbook.cell.date";
    String BOOLEAN = "workbook.cell.boolean";

    /** @param cell null where the row has none */
    static SheetCell of(XSSFCell cell) {
        if (cell == null) {
            return new Blank();
        }
        return switch (cell.getCellType()) {
            case FORMULA -> new Refused(FORMULA, "=" + cell.getCellFormula());
            case ERROR -> new Refused(ERROR, cell.getErrorCellString());
            case BOOLEAN -> new Refused(BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case NUMERIC -> number(cell);
            case STRING -> text(cell);
            default -> new Blank();
        };
    }

    private static SheetCell number(XSSFCell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return new Refused(
                    DATE, cell.getLocalDateTimeCellValue().toLocalDate().toString());
        }
        // The text in the file, not a floating-point number made of it.
        var exact = new BigDecimal(cell.getRawValue()).round(new MathContext(15));
        return new Number(exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros());
    }

    private static SheetCell text(XSSFCell cell) {
        var typed = cell.getStringCellValue();
        if (typed.isBlank()) {
            return new Blank();
        }
        return new Text(typed, cell.getCellStyle().getFont().getFontName());
    }
}
