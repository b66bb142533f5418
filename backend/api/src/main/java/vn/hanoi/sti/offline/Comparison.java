package vn.hanoi.sti.offline;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.collection.EntryCell;
import vn.hanoi.sti.collection.SavedCell;
import vn.hanoi.sti.evaluation.CorrectionLock;
import vn.hanoi.sti.workbook.EnteredCell;
import vn.hanoi.sti.workbook.EnteredWorkbook;
import vn.hanoi.sti.workbook.Finding;
import vn.hanoi.sti.workbook.Sameness;

/**
 * What a workbook would change, held against what is online at this moment.
 *
 * @param version of what is online: it grows with every save
 */
record Comparison(List<Compared> cells, List<Finding> findings, long version) {
    /** What becomes of a cell. */
    @Schema(name = "WorkbookOutcome")
    enum Outcome {
        UNCHANGED,
        CHANGED,
        /** Changed in the workbook and online, differently. */
        CONFLICT,
        /** Something is wrong with it. */
        INVALID
    }

    /**
     * @param base what the workbook showed, null for nothing
     * @param current what is online
     */
    record Compared(EnteredCell entered, SavedCell base, EntryCell current, Outcome outcome) {
        String key() {
            return entered.key();
        }

        private Compared closed() {
            return outcome == Outcome.UNCHANGED
                    ? this
                    : new Compared(entered.refused(CorrectionLock.CODE), base, current, Outcome.INVALID);
        }
    }

    /**
     * @param history {@code indicator/period} → every revision that was saved
     * @param open which of the cells may be written now; a change of another one is refused with the rule that closes it
     */
    static Comparison of(
            EnteredWorkbook workbook,
            List<EntryCell> cells,
            Map<String, List<SavedCell>> history,
            Predicate<EntryCell> open) {
        var known = cells.stream().collect(Collectors.toMap(EntryCell::key, Function.identity()));
        var compared = workbook.cells().stream()
                .filter(entered -> known.containsKey(entered.key()))
                .map(entered ->
                        compare(entered, known.get(entered.key()), history.getOrDefault(entered.key(), List.of())))
                .map(cell -> open.test(cell.current()) ? cell : cell.closed())
                .toList();
        return new Comparison(
                compared,
                workbook.findings(),
                cells.stream().mapToLong(EntryCell::revision).sum());
    }

    private static Compared compare(EnteredCell entered, EntryCell current, List<SavedCell> history) {
        var base = history.stream()
                .filter(saved -> saved.revision() == entered.base())
                .findFirst()
                .orElse(null);
        return new Compared(entered, base, current, outcome(entered, base, current));
    }

    private static Outcome outcome(EnteredCell entered, SavedCell base, EntryCell current) {
        if (entered.invalid()) {
            return Outcome.INVALID;
        }
        if (says(base, entered) || says(current.saved(), entered)) {
            return Outcome.UNCHANGED;
        }
        return current.revision() == entered.base() ? Outcome.CHANGED : Outcome.CONFLICT;
    }

    private static boolean says(SavedCell saved, EnteredCell entered) {
        return Sameness.same(saved, entered.state(), entered.value(), entered.explanation());
    }

    List<Compared> of(Outcome outcome) {
        return cells.stream().filter(cell -> cell.outcome() == outcome).toList();
    }

    /** Whether nothing at all is wrong. */
    boolean valid() {
        return of(Outcome.INVALID).isEmpty()
                && findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
