package vn.hanoi.sti.explanation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.classification.CurrentScore;

/**
 * The preliminary result of an evaluation, as far as this viewer may see it, and what was said of it.
 *
 * @param state of the evaluation
 * @param window the latest one; absent while there was none
 * @param preliminary absent while this viewer may not see it; sealed once approved
 * @param unanswered how many explanations wait for an answer
 * @param toRescore how many were accepted and have not been followed by another scoring
 * @param suggestedLastDay what the department may take as the last day of a window that opens today
 * @param items newest first
 */
@Schema(name = "Explanations")
record ExplanationsView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) String state,
        Window window,
        CurrentScore preliminary,
        @Schema(required = true) int unanswered,
        @Schema(required = true) int toRescore,
        @Schema(required = true) LocalDate suggestedLastDay,
        @Schema(required = true) List<Item> items,
        @Schema(required = true) List<ExplanationAction> allowedActions) {
    /** @param closesOn the last day, included */
    @Schema(name = "ExplanationWindow")
    record Window(
            @Schema(required = true) UUID id,
            @Schema(required = true) int revision,
            @Schema(required = true) LocalDate opensOn,
            @Schema(required = true) LocalDate closesOn,
            @Schema(required = true) boolean open,
            @Schema(required = true) boolean over,
            String notice,
            @Schema(required = true) String openedByName,
            @Schema(required = true) Instant openedAt) {}

    /**
     * One explanation.
     *
     * @param evidenceTitle of the piece of evidence referred to; absent without one, or when it was withdrawn
     * @param before what indicator and whole came to when it was given
     * @param after the same after the answer; of an accepted one only once the evaluation has been scored again
     */
    @Schema(name = "Explanation")
    record Item(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID windowId,
            @Schema(required = true) String indicatorCode,
            @Schema(required = true) String text,
            UUID evidenceLinkId,
            String evidenceTitle,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at,
            @Schema(required = true) ScoreThen before,
            Answer answer,
            ScoreThen after) {}

    /** @param change only of an accepted one */
    @Schema(name = "ExplanationAnswer")
    record Answer(
            @Schema(required = true) Outcome outcome,
            @Schema(required = true) String reason,
            String change,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}
}
