package vn.hanoi.sti.duty;

/** How a duty was not met. */
enum DutyStatus {
    /** Has not come at all. */
    MISSING,
    /** Came after the last day. */
    LATE
}
