package vn.hanoi.sti.job;

import io.quarkus.arc.Arc;

/** Does what is queued, at once: no schedule runs in tests. */
public final class RunJobs {
    private RunJobs() {}

    public static void all() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            Arc.container().instance(JobWorker.class).get().work();
        } finally {
            context.terminate();
        }
    }
}
