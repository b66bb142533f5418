package vn.hanoi.sti.collection;

/** What an organization says of one cell. */
public enum SavedState {
    /** A value is there; for a rubric, the organization's own statement. */
    REPORTED,
    /** Owed and not supplied; what is known of the denominator or the FTE may stand. */
    NOT_REPORTED,
    /** Asked to be left out, with a reason; it counts once the department has accepted it. */
    NOT_APPLICABLE
}
