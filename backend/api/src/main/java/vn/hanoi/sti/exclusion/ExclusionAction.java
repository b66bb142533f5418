package vn.hanoi.sti.exclusion;

/** What a viewer may do about indicators that were left out. */
enum ExclusionAction {
    APPROVE,
    /** Records that a council confirmed it. */
    CONFIRM
}
