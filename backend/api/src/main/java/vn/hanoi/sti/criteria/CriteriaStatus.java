package vn.hanoi.sti.criteria;

/** Where a version of a set stands. */
enum CriteriaStatus {
    DRAFT,
    PUBLISHED
}
