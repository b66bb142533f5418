package vn.hanoi.sti.engine.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * One input that is another one than before, and what it does alone.
 *
 * @param area      what kind of input
 * @param indicator the indicator it belongs to; empty where it concerns the whole evaluation
 * @param before    as it was, empty when it was not there
 * @param after     as it is, empty when it is gone
 * @param effect    what would have become of the earlier result by this change alone
 */
public record InputChange(
        Area area, Optional<String> indicator, Optional<JsonNode> before, Optional<JsonNode> after, Effect effect) {

    /** Kinds of input, in the order in which they are named. */
    public enum Area {
        /** Another version of the criteria set, or another engine. */
        RULES,
        FUNCTIONS,
        VALUE,
        /** Whether an indicator counts as without evidence. */
        WITHOUT_EVIDENCE,
        /** Digests of the accepted files; they change no points by themselves. */
        EVIDENCE,
        PEERS,
        DOSSIER,
        FINDINGS,
        CAPS_SET_ASIDE,
        USABLE_DATA_YEARS
    }

    /**
     * The effect of one change alone. Effects of several changes need not add up to the whole difference: a weight that
     * becomes free goes to others, a cap hides what lies above it.
     *
     * @param points points of the indicator, after − before; empty where there is no indicator or it is N/A on one side
     * @param total  total, after − before; empty where there is none on one side
     * @param grade  grade after
     * @param turns  whether that is another grade than before
     */
    public record Effect(Optional<Fraction> points, Optional<Fraction> total, Optional<String> grade, boolean turns) {}
}
