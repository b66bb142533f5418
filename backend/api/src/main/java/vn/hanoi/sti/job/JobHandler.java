package vn.hanoi.sti.job;

/**
 * What a kind of job does; one bean per kind. A job whose replica ended starts again from its beginning, so a handler may
 * run twice and must then leave the same.
 */
public interface JobHandler {
    /** The kind of the jobs that it does, one word per thing. */
    String kind();

    /**
     * Does the work, outside any transaction; it opens its own.
     *
     * @return path of the result in the API
     * @throws vn.hanoi.sti.shared.problem.Problem when the work can't be done; the job fails with it
     */
    String run(RunningJob job);
}
