package vn.hanoi.sti.collection;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A cell as other rooms see it.
 *
 * @param state REPORTED, NOT_REPORTED or NOT_APPLICABLE
 * @param value figures in the form of the indicator's method, null when none were given
 * @param revision 1 and up
 */
public record CellFact(
        String period, String state, JsonNode value, String explanation, int revision, String byName, Instant at) {
    static CellFact of(SavedCell cell) {
        return new CellFact(
                cell.period(),
                cell.state().name(),
                cell.value(),
                cell.explanation(),
                cell.revision(),
                cell.byName(),
                cell.at());
    }
}
