package vn.hanoi.sti.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A campaign; counts and total are of the evaluations that the viewer may see.
 *
 * @param official false while the criteria set is illustrative
 * @param deadline exclusive ("trước ngày") as {@code deadlineInclusive} says
 */
record CampaignRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID yearlyListId,
        @Schema(required = true) int year,
        @Schema(required = true) String kind,
        @Schema(required = true) String nameVi,
        @Schema(required = true) UUID criteriaSetId,
        @Schema(required = true) String criteriaSetCode,
        @Schema(required = true) int criteriaSetVersion,
        @Schema(required = true) boolean official,
        @Schema(required = true) AppraisalMethod method,
        @Schema(required = true) List<Integer> dataYears,
        @Schema(required = true) LocalDate deadline,
        @Schema(required = true) boolean deadlineInclusive,
        @Schema(required = true) CampaignState state,
        @Schema(required = true) Map<EvaluationState, Long> counts,
        @Schema(required = true) long total,
        @Schema(required = true) long version) {}
