package vn.hanoi.sti.collection;

/** Where one cell of the grid stands. */
public enum CellState {
    /** Nobody has saved it. */
    EMPTY,
    REPORTED,
    NOT_REPORTED,
    NOT_APPLICABLE,
    /** The organization did not exist that year. */
    NOT_EXISTING
}
