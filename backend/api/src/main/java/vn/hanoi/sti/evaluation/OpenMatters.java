package vn.hanoi.sti.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.agency.Viewer;

/** What else of an evaluation waits for somebody's answer; a higher room keeps it. Runs in the caller's transaction. */
public interface OpenMatters {
    /** What this viewer owes an answer to, and what they asked and have no answer to. */
    List<Matter> of(Viewer viewer);

    /**
     * Something asked about an evaluation.
     *
     * @param indicatorCode null when the whole dossier is meant
     * @param lastDay last day for the answer; null without one
     * @param mine whether the viewer owes the answer; else they wait for it
     * @param waitingFor code of who must answer
     * @param about what kind of word it is, and so where it is answered
     */
    record Matter(
            UUID id,
            UUID evaluationId,
            String indicatorCode,
            LocalDate lastDay,
            boolean mine,
            String waitingFor,
            Instant since,
            About about) {}

    /** Where a matter is answered. */
    @Schema(name = "TaskQuestionAbout")
    enum About {
        THREAD,
        /** A preliminary result. */
        EXPLANATION,
        /** An approved result: it waits though the evaluation does not. */
        RECONSIDERATION
    }
}
