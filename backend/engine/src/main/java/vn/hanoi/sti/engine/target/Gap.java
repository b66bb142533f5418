package vn.hanoi.sti.engine.target;

/** Why a comparison of baseline, target and actual cannot be computed. */
public enum Gap {
    /** Nothing was measured that year. */
    ACTUAL_ABSENT,
    /** No target was set for that year. */
    TARGET_ABSENT,
    /** The target is zero or negative: no share of it can be reached. */
    TARGET_NOT_POSITIVE,
    /** There is no baseline. */
    BASELINE_ABSENT,
    /** The baseline is 0: a change in percent of it says nothing. */
    BASELINE_ZERO,
    /** Target and baseline are one value: there is no way between them. */
    TARGET_IS_BASELINE
}
