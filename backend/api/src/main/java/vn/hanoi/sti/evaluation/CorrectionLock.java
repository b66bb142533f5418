package vn.hanoi.sti.evaluation;

import java.util.TreeSet;
import vn.hanoi.sti.shared.problem.Problem;

/** What keeps everything but the cells of a granted correction as it was certified (ADR 12). */
public final class CorrectionLock {
    public static final String CODE = "collection.locked.correction";

    private CorrectionLock() {}

    /** @throws Problem 409 with the cells that are open, where this one is not */
    public static void refuse(EvaluationCase evaluation, String indicatorCode, String period) {
        if (!evaluation.opens(indicatorCode, period)) {
            throw closed(evaluation);
        }
    }

    /** @throws Problem 409 with the cells that are open, where none of this indicator is */
    public static void refuse(EvaluationCase evaluation, String indicatorCode) {
        if (!evaluation.opens(indicatorCode)) {
            throw closed(evaluation);
        }
    }

    private static Problem closed(EvaluationCase evaluation) {
        return Problem.conflict(CODE, "A correction was granted for other cells only.")
                .with("openCells", String.join(", ", new TreeSet<>(evaluation.openCells())));
    }
}
