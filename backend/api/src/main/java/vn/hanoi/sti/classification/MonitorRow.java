package vn.hanoi.sti.classification;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.evaluation.EvaluationState;

/**
 * One evaluation in the campaign monitor; total and grade are absent while the viewer may not see them.
 *
 * @param valuesDone cells supplied, of {@code valuesTotal} that are owed
 * @param evidenceDone indicators with evidence, of {@code evidenceTotal} that need some
 * @param appraisedDone indicators decided by the department, of {@code appraisedTotal}
 * @param because codes of failed conditions, caps and flags behind the grade
 */
record MonitorRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID campaignId,
        @Schema(required = true) UUID organizationId,
        @Schema(required = true) String organizationCode,
        @Schema(required = true) String organizationName,
        @Schema(required = true) String mainFunction,
        @Schema(required = true) EvaluationState state,
        @Schema(required = true) int valuesDone,
        @Schema(required = true) int valuesTotal,
        @Schema(required = true) int evidenceDone,
        @Schema(required = true) int evidenceTotal,
        @Schema(required = true) int appraisedDone,
        @Schema(required = true) int appraisedTotal,
        @Schema(required = true) int daysLate,
        String total,
        String totalShown,
        String grade,
        String status,
        @Schema(required = true) List<String> because,
        @Schema(required = true) long version) {}
