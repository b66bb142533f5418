package vn.hanoi.sti.job;

import java.util.UUID;

/** A job in the hands of its handler. */
public interface RunningJob {
    UUID id();

    /** The thing that the job is about. */
    UUID objectId();

    /**
     * Says how far the work is, which also keeps other replicas from taking it over; call it at least every few seconds.
     *
     * @param done 0 to total
     * @throws JobStopped when the job was cancelled or given to another replica; let it through
     */
    void progress(int done, int total);
}
