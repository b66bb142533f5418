package vn.hanoi.sti.interest;

/** What kind of interest a member declares. */
enum InterestKind {
    EMPLOYMENT,
    CONTRACT,
    JOINT_TASK,
    FAMILY,
    OTHER
}
