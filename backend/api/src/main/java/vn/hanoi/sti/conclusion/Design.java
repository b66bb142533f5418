package vn.hanoi.sti.conclusion;

/** How an effect was told from what would have happened anyway; a report must say which was used. */
enum Design {
    /** The same group before and since. */
    BEFORE_AFTER,
    /** Before and since, against a group that it does not reach. */
    WITH_COMPARISON,
    /** Figures since only: says least about effect. */
    AFTER_ONLY
}
