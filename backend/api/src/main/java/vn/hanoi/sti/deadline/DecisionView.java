package vn.hanoi.sti.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision about the time for supplying.
 *
 * @param deadline of an extension, exclusive
 * @param openUntil of late entry, exclusive
 * @param days how many days an incident added, of what was not covered by another
 * @param concerned the units that the viewer may see
 * @param at when it was entered here
 * @param revocation absent while it stands
 * @param allowedActions {@code REVOKE}
 */
@Schema(name = "DeadlineDecision")
record DecisionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID campaignId,
        @Schema(required = true) DecisionKind kind,
        String number,
        LocalDate decidedOn,
        @Schema(required = true) String reason,
        LocalDate deadline,
        LocalDate openUntil,
        Instant from,
        Instant to,
        @Schema(required = true) Paper document,
        @Schema(required = true) List<Concerned> concerned,
        @Schema(required = true) String byName,
        @Schema(required = true) Instant at,
        Revocation revocation,
        @Schema(required = true) List<String> allowedActions) {
    /** The file behind a decision. */
    @Schema(name = "DeadlineDocument")
    record Paper(
            @Schema(required = true) UUID id,
            @Schema(required = true) String fileName,
            @Schema(required = true) long size,
            @Schema(required = true) String sha256) {
        static Paper of(DocumentEntity document) {
            return new Paper(document.id(), document.fileName(), document.size(), document.sha256());
        }
    }

    /** A unit and what the decision made of its deadline when it was entered; both exclusive. */
    @Schema(name = "DeadlineConcerned")
    record Concerned(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationName,
            @Schema(required = true) LocalDate deadlineBefore,
            @Schema(required = true) LocalDate deadlineAfter) {}

    /** That it was taken back. */
    @Schema(name = "DeadlineRevocation")
    record Revocation(
            @Schema(required = true) String reason,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}

    /** Newest first. */
    @Schema(name = "DeadlineDecisions")
    record All(@Schema(required = true) List<DecisionView> items) {}
}
