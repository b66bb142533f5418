package vn.hanoi.sti.job;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** A job. While it runs only its worker writes it, by statements that name the worker. */
@Entity
@Table(name = "job")
class JobEntity {
    @Id
    private UUID id;

    private String kind;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private UUID ownerId;
    private UUID agencyId;
    private String objectType;
    private UUID objectId;
    private int done;
    private Integer total;
    private String resultPath;
    /** JSON kept as text: {@code code, status, errors} and members. */
    private String problem;

    private int attempts;
    private UUID worker;
    private Instant leaseUntil;
    private boolean cancelRequested;
    private Instant createdAt;
    private Instant startedAt;
    private Instant finishedAt;

    protected JobEntity() {}

    static JobEntity queued(String kind, Viewer owner, UUID agencyId, String objectType, UUID objectId, Instant at) {
        var job = new JobEntity();
        job.id = Ids.next();
        job.kind = kind;
        job.state = JobState.QUEUED;
        job.ownerId = owner.personId();
        job.agencyId = agencyId;
        job.objectType = objectType;
        job.objectId = objectId;
        job.createdAt = at;
        return job;
    }

    /** Ends a job that waits; asks the worker of a running one to stop. */
    void cancel(Instant at) {
        if (state == JobState.QUEUED) {
            state = JobState.CANCELLED;
            finishedAt = at;
        }
        cancelRequested = true;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    JobState state() {
        return state;
    }

    UUID ownerId() {
        return ownerId;
    }

    UUID agencyId() {
        return agencyId;
    }

    String objectType() {
        return objectType;
    }

    UUID objectId() {
        return objectId;
    }

    int done() {
        return done;
    }

    Integer total() {
        return total;
    }

    String resultPath() {
        return resultPath;
    }

    String problem() {
        return problem;
    }

    boolean cancelRequested() {
        return cancelRequested;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }
}
