package vn.hanoi.sti.engine.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/** State of one value, or of one data year of it, with what was supplied. */
public sealed interface Cell {

    /** The word that names the state. */
    default State state() {
        return switch (this) {
            case Reported r -> State.REPORTED;
            case NotReported n -> State.NOT_REPORTED;
            case NotExisting n -> State.NOT_EXISTING;
            case NotApplicable n -> State.NOT_APPLICABLE;
        };
    }

    /** The four states of a data year. */
    enum State {
        REPORTED,
        NOT_REPORTED,
        NOT_EXISTING,
        NOT_APPLICABLE
    }

    /** A value is there. */
    record Reported(Figures figures) implements Cell {}

    /**
     * Owed and not supplied.
     *
     * @param denominator what is known of it nevertheless
     * @param fte         what is known of it nevertheless
     */
    record NotReported(Optional<BigDecimal> denominator, Optional<BigDecimal> fte) implements Cell {

        /** Nothing is known. */
        public static final NotReported UNKNOWN = new NotReported(Optional.empty(), Optional.empty());
    }

    /** The organization did not exist that year. */
    record NotExisting() implements Cell {}

    /** Approved as not applicable. */
    record NotApplicable() implements Cell {}
}
