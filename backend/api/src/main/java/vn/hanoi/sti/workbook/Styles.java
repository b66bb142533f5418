package vn.hanoi.sti.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks of a cell. Only inputs are unlocked and coloured. */
final class Styles {
    /** Vietnamese marks whatever the program's own language. */
    private static final String WHOLE = "[$-42A]#,##0";

    private static final String DECIMAL = "[$-42A]General";
    private static final byte[] INPUT = {(byte) 0xFF, (byte) 0xF7, (byte) 0xD6};
    private static final byte[] HEAD = {(byte) 0xE3, (byte) 0xEC, (byte) 0xF5};
    private static final byte[] LINE = {(byte) 0xB8, (byte) 0xC2, (byte) 0xCC};

    private final XSSFWorkbook workbook;
    final XSSFCellStyle title;
    final XSSFCellStyle head;
    final XSSFCellStyle plain;
    final XSSFCellStyle quoted;
    final XSSFCellStyle input;
    final XSSFCellStyle inputQuoted;
    final XSSFCellStyle whole;
    final XSSFCellStyle decimal;

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = bold(14);
        head = bold(11);
        fill(head, HEAD);
        frame(head);
        plain = text();
        quoted = text();
        quoted.setQuotePrefixed(true);
        input = input("@");
        inputQuoted = input("@");
        inputQuoted.setQuotePrefixed(true);
        whole = input(WHOLE);
        whole.setAlignment(HorizontalAlignment.RIGHT);
        decimal = input(DECIMAL);
        decimal.setAlignment(HorizontalAlignment.RIGHT);
    }

    private XSSFCellStyle text() {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle bold(int points) {
        var style = text();
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        style.setFont(font);
        style.setWrapText(false);
        return style;
    }

    private XSSFCellStyle input(String format) {
        var style = text();
        style.setLocked(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        fill(style, INPUT);
        frame(style);
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void frame(XSSFCellStyle style) {
        var colour = new XSSFColor(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }
}
