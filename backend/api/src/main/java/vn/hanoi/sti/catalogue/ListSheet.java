package vn.hanoi.sti.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.spreadsheet.SheetCell;
import vn.hanoi.sti.spreadsheet.SheetTable;
import vn.hanoi.sti.spreadsheet.TypedText;
import vn.hanoi.sti.spreadsheet.Workbooks;

/** Biểu mẫu 01 as a workbook: goes out with what is on the list, comes back with what somebody decided of each line. */
final class ListSheet {
    static final String CODE = "Mã";
    static final Map<String, String> STAGES =
            Map.of("EX_ANTE", "Đầu kỳ", "MIDTERM", "Giữa kỳ", "FINAL", "Cuối kỳ", "IMPACT", "Tác động");
    static final String YES = "có";
    static final String NO = "không";
    private static final int MOST_ROWS = 5000;
    private static final List<SheetTable.Column> COLUMNS = List.of(
            new SheetTable.Column(CODE, 18),
            new SheetTable.Column("Giai đoạn", 12),
            new SheetTable.Column("Đánh giá (có/không)", 12),
            new SheetTable.Column("Lý do để lại hoặc thêm", 40),
            new SheetTable.Column("Tên", 60),
            new SheetTable.Column("Cơ quan chủ quản, chủ trì", 40));

    private ListSheet() {}

    /**
     * A line as it came back; empty text where a cell is empty.
     *
     * @param row as the person sees it, from 1
     * @param refused what no cell may hold, e.g. a formula; null where there is none
     */
    record Line(int row, String code, String stage, String included, String reason, SheetCell.Refused refused) {}

    static byte[] write(YearlyListView list) {
        return new SheetTable(
                        "Biểu mẫu 01",
                        List.of(
                                "Danh mục đối tượng đánh giá năm %d (mẫu minh họa)".formatted(list.year()),
                                "Chỉ sửa các cột: Giai đoạn, Đánh giá, Lý do. Đưa tệp trở lại ở trang của danh mục."),
                        COLUMNS,
                        list.items().stream().map(ListSheet::cells).toList())
                .xlsx();
    }

    private static List<Object> cells(YearlyListView.YearlyListItemView item) {
        return List.of(
                item.code(),
                item.stage() == null ? "" : STAGES.get(item.stage().name()),
                item.included() ? YES : NO,
                item.reason() != null ? item.reason() : item.addedBecause() != null ? item.addedBecause() : "",
                item.nameVi(),
                item.governingBodyName());
    }

    /** @throws Problem 422 for a file that is not this sheet */
    static List<Line> read(Path file) {
        try (var workbook = Workbooks.open(file)) {
            var sheet = workbook.getSheetAt(0);
            var lines = new ArrayList<Line>();
            for (var at = head(sheet) + 1; at <= Math.min(sheet.getLastRowNum(), MOST_ROWS); at++) {
                var line = line(sheet.getRow(at), at + 1);
                if (line != null) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static int head(XSSFSheet sheet) {
        for (var at = 0; at <= Math.min(sheet.getLastRowNum(), 20); at++) {
            var row = sheet.getRow(at);
            if (row != null && text(row, 0).equalsIgnoreCase(CODE)) {
                return at;
            }
        }
        throw Problem.unprocessable(
                "list.import.invalid",
                "This is no sheet of a yearly list.",
                List.of(ProblemError.at("/file", "list.import.no-head", Map.of("head", CODE))));
    }

    /** Null for a row without anything. */
    private static Line line(XSSFRow row, int number) {
        if (row == null) {
            return null;
        }
        var code = text(row, 0);
        var stage = text(row, 1);
        var included = text(row, 2).toLowerCase(Locale.ROOT);
        var reason = text(row, 3);
        SheetCell.Refused refused = null;
        for (var column = 0; column < 4; column++) {
            if (SheetCell.of(row.getCell(column)) instanceof SheetCell.Refused found) {
                refused = found;
            }
        }
        var empty = code.isEmpty() && stage.isEmpty() && included.isEmpty() && reason.isEmpty();
        return empty && refused == null ? null : new Line(number, code, stage, included, reason, refused);
    }

    private static String text(XSSFRow row, int column) {
        return switch (SheetCell.of(row.getCell(column))) {
            case SheetCell.Text text -> TypedText.of(text.typed()).text();
            case SheetCell.Number number -> number.value().toPlainString();
            case SheetCell.Blank blank -> "";
            case SheetCell.Refused refused -> "";
        };
    }
}
