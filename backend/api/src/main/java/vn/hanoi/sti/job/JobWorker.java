package vn.hanoi.sti.job;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Ids;

/** Does what is queued, one job after another; every replica has one. */
@ApplicationScoped
class JobWorker {
    private static final Logger LOG = Logger.getLogger(JobWorker.class);

    private final JobRecords records;
    private final Map<String, JobHandler> handlers;
    private final UUID worker = Ids.next();

    JobWorker(JobRecords records, @All List<JobHandler> handlers) {
        this.records = records;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    @Scheduled(every = "${sti.job.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        for (var job = records.claim(worker); job.isPresent(); job = records.claim(worker)) {
            run(job.get());
        }
    }

    private void run(JobRepository.Claimed job) {
        try {
            var handler = handlers.get(job.kind());
            if (handler == null) {
                throw Problem.of(500, "job.kind.unknown", "No handler for " + job.kind());
            }
            records.succeeded(job.id(), worker, handler.run(new Run(job.id(), job.objectId())));
        } catch (JobStopped stopped) {
            if (stopped.cancelled()) {
                records.cancelled(job.id(), worker);
            }
        } catch (Problem problem) {
            records.failed(job.id(), worker, problem);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Job %s (%s) failed", job.id(), job.kind());
            records.failed(job.id(), worker, Problem.of(500, "internal", "The work failed."));
        }
    }

    private final class Run implements RunningJob {
        private final UUID id;
        private final UUID objectId;

        private Run(UUID id, UUID objectId) {
            this.id = id;
            this.objectId = objectId;
        }

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public UUID objectId() {
            return objectId;
        }

        @Override
        public void progress(int done, int total) {
            records.progress(id, worker, done, total);
        }
    }
}
