package vn.hanoi.sti.reconsideration;

/** How a request is decided. */
enum ReconsiderationOutcome {
    /** The result stays. */
    UPHELD,
    /** The result is to be amended: a new version of it is sealed, the old one stays. */
    CHANGED
}
