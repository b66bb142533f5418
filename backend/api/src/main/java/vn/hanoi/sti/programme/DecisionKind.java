package vn.hanoi.sti.programme;

/** What a decision about a programme does. */
enum DecisionKind {
    EXTENSION,
    EARLY_END,
    /** A stage outside its window. */
    STAGE_EXCEPTION,
    /** A stage that need not be. */
    STAGE_WAIVER
}
