package vn.hanoi.sti.correction;

/** Where a correction stands. */
enum CorrectionState {
    ASKED,
    REFUSED,
    /** Granted; the cells are open, or wait for the head. */
    OPEN,
    /** The head has certified again. */
    CERTIFIED
}
