package vn.hanoi.sti.engine.conflict;

/** How much a circumstance weighs; the later the heavier. */
public enum ConflictLevel {
    /** Nothing is known. */
    NONE,
    /** Told, and no bar. */
    DISCLOSE,
    /** The person may neither see nor judge. */
    BAR
}
