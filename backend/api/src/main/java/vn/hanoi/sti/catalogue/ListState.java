package vn.hanoi.sti.catalogue;

/** Where a yearly list stands. */
public enum ListState {
    DRAFT,
    PROPOSED,
    SUBMITTED,
    APPROVED
}
