package vn.hanoi.sti.offline;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hanoi.sti.workbook.WorkbookAnnotator;

/** Says in the workbook itself what became of each of its lines. */
@ApplicationScoped
class WorkbookNotes {
    private final WorkbookAnnotator annotator;

    WorkbookNotes(WorkbookAnnotator annotator) {
        this.annotator = annotator;
    }

    byte[] write(Path file, Comparison comparison) {
        var words = comparison.cells().stream()
                .collect(Collectors.toMap(Comparison.Compared::key, cell -> word(cell.outcome())));
        var findings = Stream.concat(
                        comparison.findings().stream(),
                        comparison.cells().stream().flatMap(cell -> cell.entered().findings().stream()))
                .toList();
        return annotator.write(file, words, findings);
    }

    private static String word(Comparison.Outcome outcome) {
        return switch (outcome) {
            case UNCHANGED -> "Hợp lệ, không đổi";
            case CHANGED -> "Hợp lệ, thay đổi";
            case CONFLICT -> "Xung đột: đã có người sửa trên hệ thống";
            case INVALID -> "Lỗi";
        };
    }
}
