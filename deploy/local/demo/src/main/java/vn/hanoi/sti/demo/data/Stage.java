package vn.hanoi.sti.demo.data;

/** The states of an evaluation, in their order. */
public enum Stage {
    COLLECTING,
    SUBMITTED,
    CERTIFIED,
    APPRAISING,
    SCORED,
    PROPOSED,
    APPROVED;

    public boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }
}
