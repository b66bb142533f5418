package vn.hanoi.sti.dashboard;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.hanoi.sti.dashboard.HeatmapView.Cell;
import vn.hanoi.sti.dashboard.HeatmapView.Row;
import vn.hanoi.sti.spreadsheet.SheetTable;
import vn.hanoi.sti.spreadsheet.SheetTable.Column;

/** A heat map as a table of a file: the rows and columns that the screen shows, in its order and language. Pure. */
final class HeatmapTable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int NAME_WIDTH = 46;
    private static final int CELL_WIDTH = 16;

    private final HeatmapView view;
    private final Set<String> open;
    private final boolean english;

    private HeatmapTable(HeatmapView view, Set<String> open, boolean english) {
        this.view = view;
        this.open = open;
        this.english = english;
    }

    /** @param open codes of the groups whose indicators are shown too */
    static SheetTable of(HeatmapView view, Set<String> open, boolean english) {
        return new HeatmapTable(view, open, english).table();
    }

    private SheetTable table() {
        var columns = new ArrayList<>(List.of(
                new Column(say("Tổ chức", "Organization"), NAME_WIDTH),
                new Column(say("Mã", "Code"), CELL_WIDTH),
                new Column(say("Kết quả", "Result"), CELL_WIDTH),
                new Column(say("Xếp loại", "Grade"), CELL_WIDTH),
                new Column(say("Tổng điểm", "Total"), CELL_WIDTH)));
        var shown = new ArrayList<String>();
        for (var group : view.groups()) {
            shown.add(group.code());
            columns.add(new Column(head(group.code(), group.vi(), group.en()), CELL_WIDTH));
            if (open.contains(group.code())) {
                for (var one : group.indicators()) {
                    shown.add(one.code());
                    columns.add(new Column(head(one.code(), one.vi(), one.en()), CELL_WIDTH));
                }
            }
        }
        return new SheetTable(
                say("Bản đồ nhiệt", "Heat map"),
                notes(),
                columns,
                view.rows().stream().map(row -> cells(row, shown)).toList());
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add(view.campaignName());
        notes.add(say(
                        "Phần trăm điểm đạt được trên điểm tối đa của từng tiêu chí; tính đến ngày ",
                        "Points attained in percent of the most that each criterion can bring; as of ")
                + DAY.format(view.asOf()));
        notes.add(say("Bộ tiêu chí ", "Criteria set ") + view.criteriaSetCode() + " v" + view.criteriaSetVersion()
                + (view.official() ? "" : say(" – minh họa", " – illustrative")));
        notes.add(say("Số tổ chức trong bảng: ", "Organizations in the table: ")
                + view.rows().size() + "/" + view.total());
        return notes;
    }

    private List<Object> cells(Row row, List<String> shown) {
        var cells = new ArrayList<Object>();
        cells.add(english && row.organizationNameEn() != null ? row.organizationNameEn() : row.organizationName());
        cells.add(row.organizationCode());
        cells.add(
                row.grade() == null
                        ? say("Chưa có", "None yet")
                        : row.sealed() ? say("Chính thức", "Final") : say("Sơ bộ", "Preliminary"));
        cells.add(
                row.grade() == null
                        ? null
                        : "NOT_GRADED".equals(row.grade()) ? say("Chưa xếp loại", "Not graded") : row.grade());
        cells.add(row.totalShown() == null ? null : new BigDecimal(row.totalShown()));
        shown.forEach(column -> cells.add(value(row.cell(column))));
        return cells;
    }

    private Object value(Cell cell) {
        return switch (cell.state()) {
            case SCORED -> new BigDecimal(cell.percentShown());
            case NOT_APPLICABLE -> say("Không áp dụng", "Not applicable");
            case NOT_WEIGHED -> say("Không thuộc chức năng", "Not for its functions");
            case NOT_COMPUTABLE -> say("Chưa tính được", "Cannot be computed yet");
            case NO_RESULT -> say("Chưa có", "None yet");
        };
    }

    private String head(String code, String vi, String en) {
        return code + " – " + (english && en != null ? en : vi);
    }

    private String say(String vi, String en) {
        return english ? en : vi;
    }
}
