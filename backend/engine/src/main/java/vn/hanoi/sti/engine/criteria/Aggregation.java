package vn.hanoi.sti.engine.criteria;

/** How the values of several data years become one. */
public enum Aggregation {
    /** Mean of the yearly values, or of the yearly shares for targets and checklists. */
    AVERAGE,
    /** Numerators, denominators, counts, amounts and FTE summed over the years first. */
    POOLED,
    /** The last usable year only. */
    LAST
}
