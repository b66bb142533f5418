package vn.hanoi.sti.classification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The campaign's results that this viewer may see, at a glance.
 *
 * @param counts grade → how many, every grade of the set and NOT_GRADED
 * @param provisional how many of them are provisional
 * @param approved how many are approved and sealed
 * @param total how many evaluations of the campaign the viewer may see
 */
record ResultsSummary(
        @Schema(required = true) List<GradeCount> counts,
        @Schema(required = true) int provisional,
        @Schema(required = true) int approved,
        @Schema(required = true) int total,
        @Schema(required = true) List<MonitorRow> items) {
    record GradeCount(
            @Schema(required = true) String grade,
            @Schema(required = true) int count) {}
}
