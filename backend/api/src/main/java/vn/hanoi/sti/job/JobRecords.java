package vn.hanoi.sti.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.store.RowScope;
import vn.hanoi.sti.shared.time.Moments;

/** What a worker writes of a job, each word in a transaction of its own. */
@ApplicationScoped
class JobRecords {
    /** Much longer than handlers are silent, short enough that nobody waits long for a replica that ended. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final JobRepository jobs;
    private final RowScope rows;
    private final ObjectMapper json;
    private final Moments moments;

    JobRecords(JobRepository jobs, RowScope rows, ObjectMapper json, Moments moments) {
        this.jobs = jobs;
        this.rows = rows;
        this.json = json;
        this.moments = moments;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<JobRepository.Claimed> claim(UUID worker) {
        rows.everything();
        var now = moments.now();
        jobs.giveUp(text(new JobView.Failure("job.abandoned", List.of(), Map.of())), now);
        return jobs.claim(worker, now, now.plus(LEASE));
    }

    /** @throws JobStopped when the job is not this worker's any more, or shall not go on */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, dontRollbackOn = JobStopped.class)
    void progress(UUID id, UUID worker, int done, int total) {
        rows.everything();
        if (!jobs.progress(id, worker, done, total, moments.now().plus(LEASE))) {
            throw new JobStopped(false);
        }
        if (jobs.cancelRequested(id)) {
            throw new JobStopped(true);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void succeeded(UUID id, UUID worker, String resultPath) {
        end(id, worker, JobState.SUCCEEDED, resultPath, null);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void cancelled(UUID id, UUID worker) {
        end(id, worker, JobState.CANCELLED, null, null);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(UUID id, UUID worker, Problem problem) {
        var params = new TreeMap<String, String>();
        problem.members().forEach((name, value) -> params.put(name, String.valueOf(value)));
        end(id, worker, JobState.FAILED, null, text(new JobView.Failure(problem.code(), problem.errors(), params)));
    }

    private void end(UUID id, UUID worker, JobState state, String resultPath, String problem) {
        rows.everything();
        jobs.end(id, worker, state, resultPath, problem, moments.now());
    }

    private String text(JobView.Failure failure) {
        try {
            return json.writeValueAsString(failure);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
