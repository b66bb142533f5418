package vn.hanoi.sti.conclusion;

/** What may be done with a conclusion. */
enum ConclusionAction {
    RECORD
}
