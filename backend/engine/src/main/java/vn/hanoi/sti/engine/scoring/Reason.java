package vn.hanoi.sti.engine.scoring;

/** Why an indicator is not computable. */
public enum Reason {
    /** There is no value at all. */
    NO_VALUE,
    /** The figures are those of another method, or years where one value belongs, or the reverse. */
    WRONG_FIGURES,
    /** No target was set. */
    TARGET_ABSENT,
    /** The target is zero or negative. */
    TARGET_NOT_POSITIVE,
    /** The denominator is 0. */
    DENOMINATOR_ZERO,
    /** The FTE is not known. */
    FTE_ABSENT,
    /** The FTE is 0. */
    FTE_ZERO,
    /** A relative change over a baseline of 0. */
    BASELINE_ZERO,
    /** Fewer peers than the method demands. */
    TOO_FEW_PEERS,
    /** An output of a type without coefficient. */
    OUTPUT_TYPE_UNKNOWN,
    /** A bare percentage can't be summed over years. */
    RATIO_REQUIRED
}
