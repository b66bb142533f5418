package vn.hanoi.sti.reconsideration;

/** What a viewer may do about an approved result now. */
enum ReconsiderationAction {
    ASK,
    DECIDE
}
