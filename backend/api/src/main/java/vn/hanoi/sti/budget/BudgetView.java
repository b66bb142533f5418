package vn.hanoi.sti.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Budget documents of a campaign with the grades that fed them.
 *
 * @param budgetYear the year after the campaign's
 * @param candidates evaluations with a grade that a document can use now
 */
@Schema(name = "BudgetDocuments")
record BudgetView(
        @Schema(required = true) UUID campaignId,
        @Schema(required = true) String campaignName,
        @Schema(required = true) int budgetYear,
        @Schema(required = true) LocalDate today,
        @Schema(required = true) List<BudgetCalendar.Milestone> milestones,
        @Schema(required = true) List<DocumentView> items,
        @Schema(required = true) List<Candidate> candidates,
        @Schema(required = true) List<String> allowedActions) {
    /** One document. */
    @Schema(name = "BudgetDocument")
    record DocumentView(
            @Schema(required = true) UUID id,
            @Schema(required = true) BudgetKind kind,
            @Schema(required = true) String number,
            @Schema(required = true) LocalDate issuedOn,
            @Schema(required = true) String issuer,
            String fileName,
            @Schema(required = true) String recordedByName,
            @Schema(required = true) Instant recordedAt,
            @Schema(required = true) List<UsedGrade> grades) {}

    /**
     * A grade as it was when the document used it.
     *
     * @param sealNumber of a final one
     * @param finalGrade the final one as it is now; absent while there is none
     * @param finalSeal its number
     * @param differs whether the final grade is another than the one used
     */
    @Schema(name = "BudgetUsedGrade")
    record UsedGrade(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationCode,
            @Schema(required = true) String organizationName,
            @Schema(required = true) GradeBasis basis,
            @Schema(required = true) String grade,
            String totalShown,
            @Schema(required = true) String resultDigest,
            String sealNumber,
            String finalGrade,
            String finalSeal,
            @Schema(required = true) boolean differs) {}

    /** Somebody whose grade a document can use now. */
    @Schema(name = "BudgetCandidate")
    record Candidate(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationCode,
            @Schema(required = true) String organizationName,
            @Schema(required = true) GradeBasis basis) {}
}
