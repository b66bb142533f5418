package vn.hanoi.sti.job;

/** Where a job stands. */
enum JobState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    boolean ended() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }
}
