package vn.hanoi.sti.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a campaign's units say of their preliminary results.
 *
 * @param scored how many evaluations are scored and have no window that is still to end: a new one would open for these
 * @param suggestedLastDay what the department may take as the last day of a window that opens today
 * @param rows of evaluations for which a window was opened, those that wait for an answer first
 */
record CampaignExplanations(
        @Schema(required = true) int scored,
        @Schema(required = true) int unanswered,
        @Schema(required = true) LocalDate suggestedLastDay,
        @Schema(required = true) List<CampaignExplanationRow> rows,
        @Schema(required = true) List<ExplanationAction> allowedActions) {
    /** @param given how many explanations in the latest window */
    @Schema(name = "CampaignExplanationRow")
    record CampaignExplanationRow(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationCode,
            @Schema(required = true) String organizationName,
            @Schema(required = true) String state,
            @Schema(required = true) ExplanationsView.Window window,
            @Schema(required = true) int given,
            @Schema(required = true) int unanswered) {}
}
