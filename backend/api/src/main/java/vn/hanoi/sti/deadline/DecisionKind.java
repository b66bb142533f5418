package vn.hanoi.sti.deadline;

/** What a decision does to the time for supplying. */
enum DecisionKind {
    /** Moves the deadline; decided before it passes. Days late count from the new one. */
    EXTENSION,
    /** Opens entry after the deadline without moving it: days late still count. */
    LATE_ENTRY,
    /** The system was down: moves the deadline by the length of the outage, in days rounded up. */
    INCIDENT
}
