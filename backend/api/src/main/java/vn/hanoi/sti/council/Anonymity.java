package vn.hanoi.sti.council;

/** Whether members know who else sits with them; the department and the inspection always do. */
enum Anonymity {
    NAMED,
    /** Fellow members see offices and seat numbers only. */
    ANONYMOUS
}
