package vn.hanoi.sti.duty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register as a file for a spreadsheet: UTF-8 with its mark, and no cell that a spreadsheet would compute. Pure. */
final class DutyCsv {
    private static final String MARK = "\uFEFF";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEAD = List.of(
            "Mã đơn vị",
            "Đơn vị",
            "Loại",
            "Chỉ số",
            "Tên chỉ số",
            "Kỳ",
            "Tình trạng",
            "Hết hạn ngày",
            "Thực tế",
            "Số ngày muộn",
            "Lý do của đơn vị",
            "Ghi nhận của Sở");

    private DutyCsv() {}

    static String of(List<DutyRow> rows) {
        return MARK
                + Stream.concat(Stream.of(HEAD), rows.stream().map(DutyCsv::cells))
                        .map(cells -> cells.stream().map(DutyCsv::quoted).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> cells(DutyRow row) {
        return List.of(
                row.organizationCode(),
                row.organizationName(),
                kind(row.kind()),
                text(row.indicatorCode()),
                text(row.indicatorVi()),
                text(row.period()),
                row.status() == DutyStatus.MISSING ? "Chưa cung cấp" : "Cung cấp muộn",
                day(row.deadline().minusDays(1)),
                row.actualOn() == null ? "" : day(row.actualOn()),
                Integer.toString(row.days()),
                row.unitNote() == null ? "" : row.unitNote().text(),
                row.departmentNote() == null ? "" : row.departmentNote().text());
    }

    /** What begins like a formula is made text by an apostrophe, as spreadsheets themselves do. */
    static String quoted(String cell) {
        var safe = !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static String kind(DutyKind kind) {
        return switch (kind) {
            case VALUE -> "Số liệu";
            case EVIDENCE -> "Minh chứng";
            case SUBMISSION -> "Nộp hồ sơ";
            case CERTIFICATION -> "Xác nhận của thủ trưởng";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String text(String value) {
        return value == null ? "" : value.equals("single") ? "Một giá trị" : value;
    }
}
