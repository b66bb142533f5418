package vn.hanoi.sti.meeting;

/** A meeting is planned, held, and closed for good. */
public enum MeetingState {
    PLANNED,
    OPEN,
    CLOSED
}
