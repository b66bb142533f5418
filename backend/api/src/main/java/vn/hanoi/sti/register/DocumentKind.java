package vn.hanoi.sti.register;

/** What sort of paper it is. */
enum DocumentKind {
    DECISION,
    RESOLUTION,
    PLAN,
    REPORT,
    LETTER,
    OTHER
}
