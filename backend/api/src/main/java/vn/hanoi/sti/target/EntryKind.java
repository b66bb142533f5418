package vn.hanoi.sti.target;

/** What an entry of a series says. */
enum EntryKind {
    /** Where it began; one year at a time, the newest counts. */
    BASELINE,
    /** The value promised for a year. */
    TARGET,
    /** The value reached in a year. */
    ACTUAL
}
