package vn.hanoi.sti.collection;

/** What the department says of an indicator. */
enum AppraisalDecision {
    ACCEPTED,
    RETURNED,
    NOT_APPLICABLE
}
