package vn.hanoi.sti.explanation;

/** What a viewer may do about the preliminary result of an evaluation now. */
enum ExplanationAction {
    OPEN_WINDOW,
    EXPLAIN,
    ANSWER
}
