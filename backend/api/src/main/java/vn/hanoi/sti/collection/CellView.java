package vn.hanoi.sti.collection;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One cell of the grid.
 *
 * @param period a data year, or {@code single}
 * @param value figures in the form of the indicator's method
 * @param revision 0 while nobody has saved it; it is the cell's ETag
 */
record CellView(
        @Schema(required = true) String period,
        @Schema(required = true) CellState state,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        JsonNode value,

        String explanation,
        @Schema(required = true) int revision,
        String savedByName,
        Instant savedAt,
        @Schema(required = true) boolean editable) {
    static CellView of(IndicatorRecord known, String period, boolean editable) {
        var state = known.state(period);
        var cell = known.cell(period)
                .filter(saved -> state != CellState.NOT_EXISTING)
                .orElse(null);
        return cell == null
                ? new CellView(period, state, null, null, 0, null, null, editable && state != CellState.NOT_EXISTING)
                : of(cell, editable);
    }

    static CellView of(SavedCell cell, boolean editable) {
        return new CellView(
                cell.period(),
                CellState.valueOf(cell.state().name()),
                cell.value(),
                cell.explanation(),
                cell.revision(),
                cell.byName(),
                cell.at(),
                editable);
    }
}
