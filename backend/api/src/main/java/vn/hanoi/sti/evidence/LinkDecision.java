package vn.hanoi.sti.evidence;

/** What the appraiser says of a piece of evidence for an indicator. */
public enum LinkDecision {
    PENDING,
    ACCEPTED,
    REJECTED
}
