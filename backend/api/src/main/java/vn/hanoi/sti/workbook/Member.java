package vn.hanoi.sti.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.collection.EntryCell;
import vn.hanoi.sti.engine.criteria.Aggregation;
import vn.hanoi.sti.engine.criteria.Method;

/**
 * One thing that is asked for in a cell: a line of the workbook.
 *
 * @param id stable name: {@code state}, {@code explanation}, a figure's property, or {@code outputs/<line>/<property>}
 * @param label as people read it
 */
public record Member(String id, Kind kind, String label) {
    /** What may stand in the line. */
    public enum Kind {
        STATE("chọn một tình trạng trong danh sách"),
        NUMBER("số, ví dụ 1.234,5"),
        WHOLE("số nguyên không âm, ví dụ 12"),
        OUTPUT_TYPE("chọn loại sản phẩm trong danh sách"),
        TEXT("chữ Unicode, nhiều nhất 4.000 ký tự");

        private final String expected;

        Kind(String expected) {
            this.expected = expected;
        }

        /** The expected form, as people read it. */
        public String expected() {
            return expected;
        }

        boolean number() {
            return this == NUMBER || this == WHOLE;
        }
    }

    static final String STATE = "state";
    static final String EXPLANATION = "explanation";
    /** Lines for outputs beyond those that are saved, at least. */
    private static final int SPARE_OUTPUTS = 2;

    private static final int LEAST_OUTPUTS = 3;

    /** The property that the line fills: the last part of its name. */
    String property() {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    boolean output() {
        return id.startsWith("outputs/");
    }

    /** The output's line from 0; only for outputs. */
    int line() {
        return Integer.parseInt(id.split("/")[1]);
    }

    /** The lines of a cell, in order. */
    static List<Member> of(EntryCell cell) {
        var members = new ArrayList<Member>();
        members.add(new Member(STATE, Kind.STATE, "Tình trạng số liệu"));
        switch (cell.indicator().method()) {
            case Method.Rubric r -> {
                // The level is the appraiser's; here is only the statement.
            }
            case Method.Target t -> add(members, "actual", "Thực hiện", "target", "Chỉ tiêu");
            case Method.Bands b -> {
                if (b.aggregation().filter(Aggregation.POOLED::equals).isEmpty()) {
                    add(members, "value", "Giá trị (hoặc tử số và mẫu số)");
                }
                add(members, "numerator", "Tử số", "denominator", "Mẫu số");
            }
            case Method.Checklist c -> {
                members.add(new Member("met", Kind.WHOLE, "Số mục đạt"));
                members.add(new Member("applicable", Kind.WHOLE, "Số mục áp dụng"));
            }
            case Method.Change c -> add(members, "before", "Trước", "after", "Sau");
            case Method.WeightedCount w -> {
                add(members, "fte", "Nhân lực quy đổi (FTE)");
                outputs(members, saved(cell));
            }
            case Method.PeerBands p -> add(members, "amount", "Số tiền", "fte", "Nhân lực quy đổi (FTE)");
        }
        members.add(new Member(
                EXPLANATION, Kind.TEXT, cell.statement() ? "Thuyết minh của tổ chức" : "Thuyết minh hoặc lý do"));
        return members;
    }

    /** The line of this name, as an earlier workbook may have had it; empty when the cell knows none. */
    static Optional<Member> named(EntryCell cell, String id) {
        if (id.startsWith("outputs/") && cell.indicator().method() instanceof Method.WeightedCount) {
            var kind = id.endsWith("/type") ? Kind.OUTPUT_TYPE : id.endsWith("/count") ? Kind.WHOLE : Kind.NUMBER;
            return Optional.of(new Member(id, kind, id));
        }
        return of(cell).stream().filter(member -> member.id().equals(id)).findFirst();
    }

    private static int saved(EntryCell cell) {
        var value = cell.saved() == null ? null : cell.saved().value();
        return value == null ? 0 : value.path("outputs").size();
    }

    private static void outputs(List<Member> members, int saved) {
        for (var line = 0; line < Math.max(LEAST_OUTPUTS, saved + SPARE_OUTPUTS); line++) {
            var place = "outputs/" + line + "/";
            var title = "Sản phẩm " + (line + 1) + " – ";
            members.add(new Member(place + "type", Kind.OUTPUT_TYPE, title + "loại"));
            members.add(new Member(place + "count", Kind.WHOLE, title + "số lượng"));
            members.add(new Member(place + "fraction", Kind.NUMBER, title + "phần đóng góp (trên 0 đến 1)"));
        }
    }

    private static void add(List<Member> members, String... idsAndLabels) {
        for (var i = 0; i < idsAndLabels.length; i += 2) {
            members.add(new Member(idsAndLabels[i], Kind.NUMBER, idsAndLabels[i + 1]));
        }
    }
}
