package vn.hanoi.sti.job;

/** Ends the work of a job that nobody waits for any more. */
public final class JobStopped extends RuntimeException {
    private final boolean cancelled;

    JobStopped(boolean cancelled) {
        super("the job was stopped", null, false, false);
        this.cancelled = cancelled;
    }

    /** False when another replica has taken the job over. */
    boolean cancelled() {
        return cancelled;
    }
}
