package vn.hanoi.sti.cost;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.cityplan.CityPlanStream;

/**
 * Costs of a whole plan for the finance department: tasks by sources, with totals that are the sums of what is shown.
 *
 * @param columns every source with an amount; cells of rows and totals follow this order
 */
@Schema(name = "CostTable")
record CostTableView(
        @Schema(required = true) int year,
        @Schema(required = true) String document,
        @Schema(required = true) LocalDate today,
        @Schema(required = true) List<Column> columns,
        @Schema(required = true) List<StreamSums> streams,
        @Schema(required = true) Line total,
        @Schema(required = true) List<TaskCostsView.Warning> warnings) {
    /** One source. */
    @Schema(name = "CostColumn")
    record Column(@Schema(required = true) CostSource source, String sourceName) {}

    /** One stream with its tasks. */
    @Schema(name = "CostStream")
    record StreamSums(
            @Schema(required = true) CityPlanStream stream,
            @Schema(required = true) List<TaskLine> tasks,
            @Schema(required = true) Line total) {}

    /** One task. */
    @Schema(name = "CostTaskLine")
    record TaskLine(
            @Schema(required = true) String code,
            @Schema(required = true) String title,
            @Schema(required = true) Line line) {}

    /** Sums by source, and of all. */
    @Schema(name = "CostLine")
    record Line(
            @Schema(required = true) List<CostSums.Sum> cells,
            @Schema(required = true) CostSums.Sum sum) {}
}
