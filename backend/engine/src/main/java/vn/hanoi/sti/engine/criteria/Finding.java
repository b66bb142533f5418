package vn.hanoi.sti.engine.criteria;

import java.util.Map;

/**
 * One gap found in what was given.
 *
 * @param pointer RFC 6901 JSON pointer into the given document; empty for the whole of it
 * @param code    stable dotted code, for example {@code criteria.bands.notAscending}
 * @param params  what a message needs to name the gap, all as text
 */
public record Finding(String pointer, String code, Map<String, String> params) {

    public Finding {
        params = Map.copyOf(params);
    }

    /** A finding that needs no parameters. */
    public Finding(String pointer, String code) {
        this(pointer, code, Map.of());
    }
}
