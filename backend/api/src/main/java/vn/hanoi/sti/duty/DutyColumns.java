package vn.hanoi.sti.duty;

import java.util.List;
import java.util.function.Function;

/** The columns of the register as a file, the same whatever its kind. Pure. */
final class DutyColumns {
    /**
     * One column.
     *
     * @param width in characters
     * @param of text, whole number or day; null for an empty cell
     */
    record Column(String head, int width, Function<DutyRow, Object> of) {}

    static final List<Column> ALL = List.of(
            new Column("Mã đơn vị", 14, DutyRow::organizationCode),
            new Column("Đơn vị", 40, DutyRow::organizationName),
            new Column("Loại", 22, row -> kind(row.kind())),
            new Column("Chỉ số", 12, DutyRow::indicatorCode),
            new Column("Tên chỉ số", 50, DutyRow::indicatorVi),
            new Column("Kỳ", 12, row -> "single".equals(row.period()) ? "Một giá trị" : row.period()),
            new Column("Tình trạng", 16, row -> row.status() == DutyStatus.MISSING ? "Chưa cung cấp" : "Cung cấp muộn"),
            new Column("Hết hạn ngày", 14, row -> row.deadline().minusDays(1)),
            new Column("Thực tế", 14, DutyRow::actualOn),
            new Column("Số ngày muộn", 12, DutyRow::days),
            new Column("Lý do của đơn vị", 50, row -> said(row.unitNote())),
            new Column("Ghi nhận của Sở", 50, row -> said(row.departmentNote())));

    private DutyColumns() {}

    private static String said(DutyRow.Note note) {
        return note == null ? null : note.text();
    }

    private static String kind(DutyKind kind) {
        return switch (kind) {
            case VALUE -> "Số liệu";
            case EVIDENCE -> "Minh chứng";
            case SUBMISSION -> "Nộp hồ sơ";
            case CERTIFICATION -> "Xác nhận của thủ trưởng";
        };
    }
}
