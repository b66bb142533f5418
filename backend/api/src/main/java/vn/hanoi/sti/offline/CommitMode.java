package vn.hanoi.sti.offline;

/** What is written of a workbook in which something is wrong. */
enum CommitMode {
    /** Nothing. */
    ALL_OR_NOTHING,
    /** The cells in which nothing is wrong. */
    VALID_ONLY
}
