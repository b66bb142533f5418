package vn.hanoi.sti.engine.check;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One cell as it stands.
 *
 * @param value figures in the form of the indicator's method, null when none were given
 * @param explanation null or the organization's own words
 */
public record CheckedCell(State state, JsonNode value, String explanation) {
    /** What is said of a cell. */
    public enum State {
        EMPTY,
        REPORTED,
        NOT_REPORTED,
        NOT_APPLICABLE,
        NOT_EXISTING
    }

    /** Nothing was ever saved. */
    public static final CheckedCell EMPTY = new CheckedCell(State.EMPTY, null, null);

    /** Figures given with nothing said about them. */
    public static CheckedCell reported(JsonNode value) {
        return new CheckedCell(State.REPORTED, value, null);
    }

    boolean explained() {
        return explanation != null && !explanation.isBlank();
    }
}
