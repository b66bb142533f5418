package vn.hanoi.sti.workbook;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hanoi.sti.shared.problem.Problem;

/** The hidden sheet on which a workbook says what it is. */
final class MarkSheet {
    static final String NAME = "_sti";
    private static final int FIRST_LINE = 8;
    private static final int MOST_LINES = 20_000;

    private MarkSheet() {}

    static void write(XSSFWorkbook workbook, WorkbookMark mark, String signature) {
        var sheet = workbook.createSheet(NAME);
        var facts = new String[] {
            Integer.toString(mark.template()),
            mark.evaluationId().toString(),
            mark.campaignId().toString(),
            mark.setCode(),
            Integer.toString(mark.setVersion()),
            mark.setDigest(),
            signature
        };
        for (var i = 0; i < facts.length; i++) {
            sheet.createRow(i).createCell(0).setCellValue(facts[i]);
        }
        for (var i = 0; i < mark.lines().size(); i++) {
            var line = mark.lines().get(i);
            var row = sheet.createRow(FIRST_LINE + i);
            var parts = new String[] {
                line.key(), line.indicator(), line.period(), line.member(), Integer.toString(line.base())
            };
            for (var column = 0; column < parts.length; column++) {
                row.createCell(column).setCellValue(parts[column]);
            }
        }
        sheet.protectSheet("");
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /**
     * What the workbook says it is, if that was signed here.
     *
     * @throws Problem 422 {@code workbook.mark.missing}, {@code workbook.signature}
     */
    static WorkbookMark read(XSSFWorkbook workbook, WorkbookSignature signature) {
        var sheet = workbook.getSheet(NAME);
        if (sheet == null) {
            throw Problem.unprocessable("workbook.mark.missing", "The hidden sheet of the workbook is gone.");
        }
        try {
            var mark = new WorkbookMark(
                    Integer.parseInt(text(sheet, 0)),
                    UUID.fromString(text(sheet, 1)),
                    UUID.fromString(text(sheet, 2)),
                    text(sheet, 3),
                    Integer.parseInt(text(sheet, 4)),
                    text(sheet, 5),
                    lines(sheet));
            if (signature.holds(mark, text(sheet, 6))) {
                return mark;
            }
        } catch (IllegalArgumentException changed) {
            // Whatever is no longer what was written is no longer what was signed.
        }
        throw Problem.unprocessable("workbook.signature", "The workbook's hidden sheet is not as it was made here.");
    }

    private static ArrayList<WorkbookMark.Line> lines(XSSFSheet sheet) {
        var lines = new ArrayList<WorkbookMark.Line>();
        for (var i = FIRST_LINE; i <= Math.min(sheet.getLastRowNum(), FIRST_LINE + MOST_LINES); i++) {
            var row = sheet.getRow(i);
            if (row != null && !text(row, 0).isEmpty()) {
                lines.add(new WorkbookMark.Line(
                        text(row, 0), text(row, 1), text(row, 2), text(row, 3), Integer.parseInt(text(row, 4))));
            }
        }
        return lines;
    }

    private static String text(XSSFSheet sheet, int row) {
        return Optional.ofNullable(sheet.getRow(row)).map(r -> text(r, 0)).orElse("");
    }

    private static String text(XSSFRow row, int column) {
        var cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
