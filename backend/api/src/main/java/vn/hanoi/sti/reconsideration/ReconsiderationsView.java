package vn.hanoi.sti.reconsideration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.explanation.ScoreThen;

/**
 * What was asked of an approved result.
 *
 * @param lastDay last day on which the unit may ask; absent before the approval
 * @param whole whether the result as a whole may still be asked about
 * @param indicators codes of the indicators that may still be asked about
 * @param items newest first
 * @param involved whether this viewer had a hand in the result and so decides on no request
 */
@Schema(name = "Reconsiderations")
record ReconsiderationsView(
        @Schema(required = true) UUID evaluationId,
        LocalDate lastDay,
        @Schema(required = true) boolean whole,
        @Schema(required = true) List<String> indicators,
        @Schema(required = true) int undecided,
        @Schema(required = true) boolean involved,
        @Schema(required = true) List<Item> items,
        @Schema(required = true) List<ReconsiderationAction> allowedActions) {
    /**
     * One request.
     *
     * @param indicatorCode absent when the result as a whole is meant
     * @param before what indicator and whole came to when it was asked
     * @param after the same in the amended result; absent until there is one
     * @param amendment that followed, where the decision changes the result; absent until it is opened
     */
    @Schema(name = "Reconsideration")
    record Item(
            @Schema(required = true) UUID id,
            String indicatorCode,
            @Schema(required = true) String text,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at,
            @Schema(required = true) ScoreThen before,
            Decision decision,
            ScoreThen after,
            Followed amendment) {}

    /**
     * The amendment that carries a decision out.
     *
     * @param sealNumber of the version that came out of it; absent while that is not sealed
     */
    @Schema(name = "ReconsiderationAmendment")
    record Followed(
            @Schema(required = true) int versionNumber,
            String sealNumber,
            @Schema(required = true) String documentNumber,
            @Schema(required = true) LocalDate documentDate) {}

    @Schema(name = "ReconsiderationDecision")
    record Decision(
            @Schema(required = true) ReconsiderationOutcome outcome,
            @Schema(required = true) String reason,
            @Schema(required = true) String number,
            @Schema(required = true) LocalDate decidedOn,
            @Schema(required = true) Paper document,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}

    /** The file behind a decision. */
    @Schema(name = "ReconsiderationDocument")
    record Paper(
            @Schema(required = true) UUID id,
            @Schema(required = true) String fileName,
            @Schema(required = true) long size,
            @Schema(required = true) String sha256) {}
}
