package vn.hanoi.sti.offline;

/** What shall stand in a cell that was changed online meanwhile. */
enum ConflictChoice {
    /** What the workbook says. */
    MINE,
    /** What is online. */
    THEIRS
}
