package vn.hanoi.sti.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.Stage;

/**
 * A campaign; counts and total are of the evaluations that the viewer may see.
 *
 * @param kind what it evaluates, as its yearly list says
 * @param stage of programmes, else absent
 * @param dataYears of organizations; other objects have periods of their own
 * @param official false while the criteria set is illustrative
 * @param deadline exclusive ("trước ngày") as {@code deadlineInclusive} says
 */
record CampaignRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID yearlyListId,
        @Schema(required = true) int year,
        @Schema(required = true) String kind,
        Stage stage,
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
