package vn.hanoi.sti.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Until when one unit may supply, and why.
 *
 * @param campaignDeadline as the campaign was opened, exclusive
 * @param deadline as it stands, exclusive
 * @param openUntil exclusive day until which entry was opened after the deadline
 * @param lock absent while entry is open, or while the state decides
 * @param allowedActions {@code ASK} of the unit, {@code DECIDE} of the department
 */
@Schema(name = "EvaluationDeadline")
record DeadlineView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) UUID campaignId,
        @Schema(required = true) LocalDate campaignDeadline,
        @Schema(required = true) LocalDate deadline,
        @Schema(required = true) boolean deadlineInclusive,
        @Schema(required = true) DeadlineWording wording,
        LocalDate openUntil,
        @Schema(required = true) int daysLate,
        Lock lock,
        @Schema(required = true) List<DecisionView> decisions,
        @Schema(required = true) List<ExtensionRequestView> requests,
        @Schema(required = true) List<String> allowedActions) {
    /** By which rule entry is locked, since when, and who can lift it. */
    @Schema(name = "EntryLock")
    record Lock(
            @Schema(required = true) String code,
            @Schema(required = true) String rule,
            @Schema(required = true) Instant since,
            @Schema(required = true) String liftedBy) {}
}
