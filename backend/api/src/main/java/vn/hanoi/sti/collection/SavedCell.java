package vn.hanoi.sti.collection;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;

/**
 * The newest revision of a cell.
 *
 * @param value figures in the form of the indicator's method, null when none were given
 * @param revision 1 and up
 */
public record SavedCell(
        String period, SavedState state, JsonNode value, String explanation, int revision, String byName, Instant at) {
    /** Whether saving this would change nothing. */
    boolean says(SavedState otherState, JsonNode otherValue, String otherExplanation) {
        return state == otherState
                && Objects.equals(value, otherValue)
                && Objects.equals(explanation, otherExplanation);
    }
}
