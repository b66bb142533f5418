package vn.hanoi.sti.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit's request for more time and its answer.
 *
 * @param deadline of the unit as it stands now, exclusive
 * @param answer absent while the department has not answered
 * @param allowedActions {@code ANSWER}
 */
@Schema(name = "ExtensionRequest")
record ExtensionRequestView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) String organizationName,
        @Schema(required = true) LocalDate deadline,
        @Schema(required = true) int days,
        @Schema(required = true) String reason,
        @Schema(required = true) String byName,
        @Schema(required = true) Instant at,
        Answer answer,
        @Schema(required = true) List<String> allowedActions) {
    /** What the department said; {@code decisionId} where it was granted. */
    @Schema(name = "ExtensionAnswer")
    record Answer(
            @Schema(required = true) boolean granted,
            @Schema(required = true) String reason,
            UUID decisionId,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}

    /** Newest first. */
    @Schema(name = "ExtensionRequests")
    record All(@Schema(required = true) List<ExtensionRequestView> items) {}
}
