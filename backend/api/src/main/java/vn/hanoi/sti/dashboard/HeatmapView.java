package vn.hanoi.sti.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.evaluation.EvaluationState;

/**
 * A campaign as a table of organizations and criteria: which part of the points that it could have each organization has.
 *
 * @param asOf the day that is shown
 * @param total evaluations that the viewer may see, however the table is narrowed
 * @param rows those that the filter leaves, in the order asked for
 */
@Schema(name = "Heatmap")
record HeatmapView(
        @Schema(required = true) UUID campaignId,
        @Schema(required = true) String campaignName,
        @Schema(required = true) int year,
        @Schema(required = true) boolean official,
        @Schema(required = true) String criteriaSetCode,
        @Schema(required = true) int criteriaSetVersion,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) int total,
        @Schema(required = true) List<Group> groups,
        @Schema(required = true) List<Row> rows) {
    /** A group of criteria with its indicators, in the order of the set. */
    @Schema(name = "HeatmapGroup")
    record Group(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            String en,
            @Schema(required = true) List<Column> indicators) {}

    /** An indicator. */
    @Schema(name = "HeatmapIndicator")
    record Column(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            String en) {}

    /**
     * An organization.
     *
     * @param sealed its result is approved; else it may still change
     * @param grade absent while the viewer may see no result
     * @param cells for each group its own and after it its indicators', in the order of the columns
     */
    @Schema(name = "HeatmapRow")
    record Row(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) UUID organizationId,
            @Schema(required = true) String organizationCode,
            @Schema(required = true) String organizationName,
            String organizationNameEn,
            @Schema(required = true) List<String> functions,
            @Schema(required = true) EvaluationState state,
            @Schema(required = true) boolean sealed,
            String grade,
            String gradeStatus,
            String totalShown,
            @Schema(required = true) List<Cell> cells) {
        Cell cell(String column) {
            return cells.stream()
                    .filter(one -> one.column().equals(column))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What a cell holds. */
    @Schema(name = "HeatmapCellState")
    enum CellState {
        /** Points in percent of the weight; 0 too. */
        SCORED,
        /** Left out of this evaluation by decision, or because the organization did not exist yet. */
        NOT_APPLICABLE,
        /** It weighs nothing for the functions of this organization. */
        NOT_WEIGHED,
        /** It cannot be computed yet, and counts as 0 until it can. */
        NOT_COMPUTABLE,
        /** There is no result, or none that the viewer may see yet. */
        NO_RESULT
    }

    /**
     * One cell.
     *
     * @param column code of the group or the indicator
     * @param percent exact, as a fraction in lowest terms; only where it is {@code SCORED}
     * @param missing of a group: how many of its indicators cannot be computed yet
     */
    @Schema(name = "HeatmapCell")
    record Cell(
            @Schema(required = true) String column,
            @Schema(required = true) CellState state,
            String percent,
            String percentShown,
            Integer missing) {
        static Cell without(String column, CellState state) {
            return new Cell(column, state, null, null, null);
        }
    }
}
