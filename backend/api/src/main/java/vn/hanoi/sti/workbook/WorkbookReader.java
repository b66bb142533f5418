package vn.hanoi.sti.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.collection.EntryCell;
import vn.hanoi.sti.collection.SavedCell;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.spreadsheet.Workbooks;

/** Reads a workbook that came back, by the rules of every other way in, and changes nothing. */
@ApplicationScoped
public class WorkbookReader {
    private static final int STEP = 250;

    private final WorkbookSignature signature;

    WorkbookReader(WorkbookSignature signature) {
        this.signature = signature;
    }

    /**
     * The evaluation to which a workbook is brought.
     *
     * @param setDigest of the criteria set
     * @param cells as they are now
     * @param history {@code indicator/period} → every revision that was saved
     */
    public record Target(
            UUID evaluationId, String setDigest, List<EntryCell> cells, Map<String, List<SavedCell>> history) {
        SavedCell at(String key, int revision) {
            return history.getOrDefault(key, List.of()).stream()
                    .filter(saved -> saved.revision() == revision)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Told how many cells of how many were read. */
    public interface Progress {
        void read(int done, int total);
    }

    /**
     * @throws Problem 422 {@code workbook.mark.missing}, {@code workbook.signature}, {@code workbook.other-unit}, {@code
     *     workbook.template.stale}, {@code workbook.file.broken}
     */
    public EnteredWorkbook read(Path file, Target target, Progress progress) {
        try (var workbook = Workbooks.open(file)) {
            var mark = MarkSheet.read(workbook, signature);
            check(mark, target);
            var findings = new ArrayList<Finding>();
            var lines = new HashMap<String, List<SheetReader.Line>>();
            for (var sheet : workbook) {
                if (!sheet.getSheetName().equals(MarkSheet.NAME)) {
                    new SheetReader((org.apache.poi.xssf.usermodel.XSSFSheet) sheet, findings)
                            .lines()
                            .forEach(line -> lines.computeIfAbsent(line.key(), key -> new ArrayList<>())
                                    .add(line));
                }
            }
            return new EnteredWorkbook(cells(mark, target, lines, progress), findings);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void check(WorkbookMark mark, Target target) {
        if (!mark.evaluationId().equals(target.evaluationId())) {
            // Whose it is stays unsaid.
            throw Problem.unprocessable("workbook.other-unit", "This is the workbook of another unit or campaign.");
        }
        var known = target.cells().stream().map(EntryCell::key).collect(Collectors.toSet());
        if (mark.template() != WorkbookMark.TEMPLATE
                || !mark.setDigest().equals(target.setDigest())
                || !mark.lines().stream().allMatch(line -> known.contains(line.cell()))) {
            throw Problem.unprocessable("workbook.template.stale", "The criteria or the form have changed since.")
                    .with("workbook", "/api/v1/evaluations/" + target.evaluationId() + "/workbook");
        }
    }

    private static List<EnteredCell> cells(
            WorkbookMark mark, Target target, Map<String, List<SheetReader.Line>> lines, Progress progress) {
        var known = target.cells().stream().collect(Collectors.toMap(EntryCell::key, Function.identity()));
        var asked = mark.lines().stream()
                .collect(Collectors.groupingBy(WorkbookMark.Line::cell, LinkedHashMap::new, Collectors.toList()));
        var cells = new ArrayList<EnteredCell>();
        progress.read(0, asked.size());
        for (var entry : asked.entrySet()) {
            var cell = known.get(entry.getKey());
            var base = target.at(entry.getKey(), entry.getValue().getFirst().base());
            cells.add(new CellComposer(cell, entry.getValue().getFirst().base(), base, entry.getValue(), lines)
                    .compose());
            if (cells.size() % STEP == 0) {
                progress.read(cells.size(), asked.size());
            }
        }
        progress.read(asked.size(), asked.size());
        return cells;
    }
}
