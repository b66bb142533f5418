package vn.hanoi.sti.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;

/** Queues work, shows it to who asked for it, and cancels it. */
@ApplicationScoped
public class Jobs {
    private final JobRepository jobs;
    private final ObjectMapper json;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    Jobs(JobRepository jobs, ObjectMapper json, Viewers viewers, AuditLog audit, Moments moments) {
        this.jobs = jobs;
        this.json = json;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /**
     * Queues work in the caller's transaction; it begins once that is committed.
     *
     * @param kind of the handler that shall do it
     * @param agencyId whose data it is about: who stands for it sees the job too
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public JobView queue(String kind, Viewer owner, UUID agencyId, String objectType, UUID objectId) {
        var job = JobEntity.queued(kind, owner, agencyId, objectType, objectId, moments.now());
        jobs.persistAndFlush(job);
        return view(job);
    }

    /** 202 with the job in the body and at {@code Location}. */
    public static RestResponse<JobView> accepted(JobView job) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, job)
                .header(HttpHeaders.LOCATION, "/api/v1/jobs/" + job.id())
                .build();
    }

    @Transactional
    JobView get(UUID id) {
        var viewer = viewers.current();
        return view(jobs.visible(id, viewer, LockModeType.NONE).orElseThrow(Problem::notFound));
    }

    /** @throws Problem 409 when it has ended */
    @Transactional
    JobView cancel(UUID id) {
        var viewer = viewers.current();
        var job = jobs.visible(id, viewer, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        if (job.state().ended()) {
            throw Problem.conflict("job.state.not-allowed", "The job has ended.")
                    .with("state", job.state().name())
                    .with("action", "CANCEL");
        }
        job.cancel(moments.now());
        audit.record(AuditEvent.of("job.cancelled", "job", id, null, Map.of("kind", job.kind()))
                .concerning(job.agencyId()));
        return view(job);
    }

    private JobView view(JobEntity job) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.objectType(),
                job.objectId(),
                job.done(),
                job.total(),
                job.resultPath(),
                failure(job.problem()),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                job.state().ended() || job.cancelRequested() ? List.of() : List.of("CANCEL"));
    }

    private JobView.Failure failure(String problem) {
        try {
            return problem == null ? null : json.readValue(problem, JobView.Failure.class);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
