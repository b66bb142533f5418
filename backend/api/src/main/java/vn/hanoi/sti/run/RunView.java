package vn.hanoi.sti.run;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run with the grades that came out of it, as kept; evaluations that the viewer may not see are left out.
 *
 * @param counts every grade of the set and NOT_GRADED, which is a value of its own
 * @param provisional how many of the grades are provisional
 */
record RunView(
        @Schema(required = true) RunRow run,
        @Schema(required = true) String criteriaSetCode,
        @Schema(required = true) int criteriaSetVersion,
        @Schema(required = true) String criteriaSetDigest,
        @Schema(required = true) String engineVersion,
        @Schema(required = true) List<GradeTally> counts,
        @Schema(required = true) int provisional,
        @Schema(required = true) List<Graded> items,
        @Schema(required = true) List<LeftOut> notIncluded) {

    /** How many have this grade. */
    @Schema(name = "RunGradeTally")
    record GradeTally(
            @Schema(required = true) String grade,
            @Schema(required = true) int count) {}

    /** One evaluation in the run. */
    @Schema(name = "RunGraded")
    record Graded(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationCode,
            @Schema(required = true) String organizationName,
            @Schema(required = true) boolean sealed,
            String total,
            String totalShown,
            @Schema(required = true) String grade,
            String status,
            @Schema(required = true) String resultDigest) {}

    /** One that was not scored yet. */
    @Schema(name = "RunLeftOut")
    record LeftOut(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationCode,
            @Schema(required = true) String organizationName,
            @Schema(required = true) String state) {}
}
