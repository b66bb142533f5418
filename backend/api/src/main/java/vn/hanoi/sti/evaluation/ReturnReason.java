package vn.hanoi.sti.evaluation;

/**
 * Why an item goes back. The list is this system's own (minh họa): no document sets one. Words in both languages lie with
 * whoever shows it.
 */
public enum ReturnReason {
    EVIDENCE_MISSING,
    EVIDENCE_DOES_NOT_SHOW,
    FIGURE_WRONG,
    PERIOD_WRONG,
    EXPLANATION_MISSING,
    /** Only with words of its own. */
    OTHER
}
