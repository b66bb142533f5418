package vn.hanoi.sti.duty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hanoi.sti.spreadsheet.SafeText;

/** The register as text for a spreadsheet: UTF-8 with its mark, and no cell that a spreadsheet would compute. Pure. */
final class DutyCsv {
    private static final String MARK = "\uFEFF";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DutyCsv() {}

    static String of(List<DutyRow> rows) {
        var head = DutyColumns.ALL.stream().map(DutyColumns.Column::head).toList();
        return MARK
                + Stream.concat(Stream.of(head), rows.stream().map(DutyCsv::cells))
                        .map(cells -> cells.stream().map(DutyCsv::quoted).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> cells(DutyRow row) {
        return DutyColumns.ALL.stream()
                .map(column -> switch (column.of().apply(row)) {
                    case null -> "";
                    case LocalDate day -> DAY.format(day);
                    case Object other -> other.toString();
                })
                .toList();
    }

    /** What begins like a formula is made text by an apostrophe, as spreadsheets themselves do. */
    static String quoted(String cell) {
        var safe = SafeText.needsQuote(cell) ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
