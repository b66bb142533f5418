package vn.hanoi.sti.exclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is left out of an evaluation as not applicable, and who has confirmed it.
 *
 * @param groups codes of the groups of which more than 30% of the weight does not apply: they take a council's word
 * @param confirmation the council's word on just what is left out now; absent while there is none
 * @param settled nothing of this keeps the result from being proposed
 */
@Schema(name = "Exclusions")
record ExclusionsView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) List<Item> items,
        @Schema(required = true) List<String> groups,
        Confirmation confirmation,
        @Schema(required = true) boolean settled,
        @Schema(required = true) List<ExclusionAction> allowedActions) {
    /** @param approval of another person; absent while there is none */
    @Schema(name = "Exclusion")
    record Item(
            @Schema(required = true) String indicatorCode,
            @Schema(required = true) String reason,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at,
            Approval approval) {}

    @Schema(name = "ExclusionApproval")
    record Approval(
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}

    @Schema(name = "ExclusionConfirmation")
    record Confirmation(
            @Schema(required = true) String number,
            @Schema(required = true) LocalDate decidedOn,
            @Schema(required = true) Paper document,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}

    /** The file behind a council's word. */
    @Schema(name = "ExclusionDocument")
    record Paper(
            @Schema(required = true) UUID id,
            @Schema(required = true) String fileName,
            @Schema(required = true) long size,
            @Schema(required = true) String sha256) {}
}
