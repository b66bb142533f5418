package vn.hanoi.sti.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hanoi.sti.spreadsheet.Workbooks;

/** Gives a workbook back as it came, with a word beside every line and a comment on every bad cell. */
@ApplicationScoped
public class WorkbookAnnotator {
    private static final String TITLE = "Kết quả kiểm tra";
    private static final int WIDTH = 60 * 256;
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 6;

    private final WorkbookSignature signature;

    WorkbookAnnotator(WorkbookSignature signature) {
        this.signature = signature;
    }

    /**
     * @param words {@code indicator/period} → what became of the cell
     * @param findings all of them
     * @return the bytes of an .xlsx file
     */
    public byte[] write(Path file, Map<String, String> words, List<Finding> findings) {
        try (var workbook = Workbooks.openToChange(file);
                var bytes = new ByteArrayOutputStream()) {
            var cells = new HashMap<String, String>();
            MarkSheet.read(workbook, signature).lines().forEach(line -> cells.put(line.key(), line.cell()));
            var style = style(workbook);
            var placed = findings.stream()
                    .filter(finding -> finding.sheet() != null && finding.cell() != null)
                    .collect(Collectors.groupingBy(Finding::sheet));
            for (var each : workbook) {
                var sheet = (XSSFSheet) each;
                if (!sheet.getSheetName().equals(MarkSheet.NAME)) {
                    statuses(sheet, cells, words, placed.getOrDefault(sheet.getSheetName(), List.of()), style);
                    comments(sheet, placed.getOrDefault(sheet.getSheetName(), List.of()));
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void statuses(
            XSSFSheet sheet,
            Map<String, String> cells,
            Map<String, String> words,
            List<Finding> findings,
            XSSFCellStyle style) {
        var reader = new SheetReader(sheet, new ArrayList<>());
        var lines = reader.lines();
        if (lines.isEmpty()) {
            return;
        }
        var column = lines.stream()
                .mapToInt(line -> sheet.getRow(line.row()).getLastCellNum())
                .max()
                .orElseThrow();
        var byPlace = findings.stream().collect(Collectors.groupingBy(Finding::cell));
        for (var line : lines) {
            var own = byPlace.getOrDefault(line.cell(), List.of()).stream()
                    .map(FindingWords::sentence)
                    .collect(Collectors.joining(" "));
            var word = words.getOrDefault(cells.get(line.key()), "");
            var cell = sheet.getRow(line.row()).createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(own.isEmpty() ? word : word + ": " + own);
        }
        var first = lines.stream().mapToInt(SheetReader.Line::row).min().orElseThrow();
        if (first > 0) {
            var head = sheet.getRow(first - 1) == null ? sheet.createRow(first - 1) : sheet.getRow(first - 1);
            var cell = head.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(TITLE);
        }
        sheet.setColumnWidth(column, WIDTH);
    }

    private static void comments(XSSFSheet sheet, List<Finding> findings) {
        var drawing = sheet.createDrawingPatriarch();
        findings.stream().collect(Collectors.groupingBy(Finding::cell)).forEach((address, here) -> {
            var place = new CellReference(address);
            var row = sheet.getRow(place.getRow()) == null
                    ? sheet.createRow(place.getRow())
                    : sheet.getRow(place.getRow());
            var cell =
                    row.getCell(place.getCol()) == null ? row.createCell(place.getCol()) : row.getCell(place.getCol());
            cell.removeCellComment();
            var comment = drawing.createCellComment(new XSSFClientAnchor(
                    0,
                    0,
                    0,
                    0,
                    place.getCol() + 1,
                    place.getRow(),
                    place.getCol() + 1 + COMMENT_COLUMNS,
                    place.getRow() + COMMENT_ROWS));
            comment.setAuthor("STI");
            comment.setString(here.stream().map(FindingWords::full).collect(Collectors.joining("\n")));
            cell.setCellComment(comment);
        });
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook) {
        // A sentence may run on to the right, where nothing stands; wrapped it would hide behind the next line.
        var style = workbook.createCellStyle();
        style.setWrapText(false);
        return style;
    }
}
