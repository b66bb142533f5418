package vn.hanoi.sti.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an evaluation is carried out.
 *
 * @param method as chosen, or the campaign's while nobody has chosen for this evaluation
 * @param department the body that counts as the department; absent where none is configured, and then no conflict of
 *     role is known
 * @param roleConflict the department governs the unit and judges it itself
 * @param unsettled such a conflict for which nobody has chosen or given a reason: the appraisal cannot be finished
 * @param choice absent while nobody has chosen
 * @param earlier choices that were replaced, newest first
 * @param allowedActions {@code CHOOSE}
 * @param version how many choices there have been
 */
@Schema(name = "EvaluationMethod")
record MethodView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) ReviewMethod method,
        String department,
        @Schema(required = true) boolean ownUnit,
        @Schema(required = true) boolean roleConflict,
        @Schema(required = true) boolean unsettled,
        Choice choice,
        @Schema(required = true) List<Choice> earlier,
        @Schema(required = true) List<String> allowedActions,
        @Schema(required = true) long version) {
    /**
     * One choice, with the document behind it.
     *
     * @param ownUnit whether the department governed the unit when it was made
     * @param conflictReason why the department judges a unit of its own all the same
     * @param reason why it replaced the one before
     */
    @Schema(name = "EvaluationMethodChoice")
    record Choice(
            @Schema(required = true) int revision,
            @Schema(required = true) ReviewMethod method,
            @Schema(required = true) String number,
            @Schema(required = true) LocalDate decidedOn,
            @Schema(required = true) Paper document,
            String consultant,
            @Schema(required = true) boolean ownUnit,
            String conflictReason,
            String reason,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}

    /** The file behind a choice. */
    @Schema(name = "EvaluationMethodDocument")
    record Paper(
            @Schema(required = true) UUID id,
            @Schema(required = true) String fileName,
            @Schema(required = true) long size,
            @Schema(required = true) String sha256) {}
}
