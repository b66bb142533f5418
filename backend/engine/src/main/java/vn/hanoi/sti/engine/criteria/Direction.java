package vn.hanoi.sti.engine.criteria;

/** Which side of a target is the good one. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
