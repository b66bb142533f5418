package vn.hanoi.sti.duty;

/** What was owed. */
enum DutyKind {
    VALUE,
    EVIDENCE,
    SUBMISSION,
    CERTIFICATION
}
