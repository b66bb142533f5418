package vn.hanoi.sti.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;

/** Jobs as people and as workers see them. A worker's statements name the worker: who lost a job changes nothing of it. */
@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<JobEntity, UUID> {
    static final int MOST_ATTEMPTS = 3;

    /** A job taken by a worker. */
    record Claimed(UUID id, String kind, UUID objectId) {}

    /** Seen by its owner and by who stands for the agency; the lock orders cancellations and the worker. */
    Optional<JobEntity> visible(UUID id, Viewer viewer, LockModeType lock) {
        return find("id", id)
                .withLock(lock)
                .firstResultOptional()
                .filter(job -> job.ownerId().equals(viewer.personId()) || viewer.standsFor(job.agencyId()));
    }

    /** The oldest job that waits, or whose worker has not been heard of. */
    @SuppressWarnings("unchecked")
    Optional<Claimed> claim(UUID worker, Instant now, Instant leaseUntil) {
        var taken = (List<Object[]>) getEntityManager()
                .createNativeQuery("""
                        update job set state = 'RUNNING', worker = :worker, lease_until = :until, attempts = attempts + 1,
                            started_at = coalesce(started_at, :now), done = 0, total = null
                        where id = (
                            select id from job
                            where state = 'QUEUED' or (state = 'RUNNING' and lease_until < :now and attempts < :most)
                            order by created_at limit 1 for update skip locked)
                        returning id, kind, object_id""")
                .setParameter("worker", worker)
                .setParameter("now", now)
                .setParameter("until", leaseUntil)
                .setParameter("most", MOST_ATTEMPTS)
                .getResultList();
        return taken.stream().findFirst().map(row -> new Claimed((UUID) row[0], (String) row[1], (UUID) row[2]));
    }

    /** Whether the job is still this worker's. */
    boolean progress(UUID id, UUID worker, int done, int total, Instant leaseUntil) {
        return getEntityManager()
                        .createNativeQuery("""
                                update job set done = :done, total = :total, lease_until = :until
                                where id = :id and worker = :worker and state = 'RUNNING'""")
                        .setParameter("done", done)
                        .setParameter("total", total)
                        .setParameter("until", leaseUntil)
                        .setParameter("id", id)
                        .setParameter("worker", worker)
                        .executeUpdate()
                == 1;
    }

    boolean cancelRequested(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select cancel_requested from job where id = :id", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    void end(UUID id, UUID worker, JobState state, String resultPath, String problem, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        update job set state = :state, result_path = cast(:result as text), problem = cast(:problem as text),
                            finished_at = :at, done = case when :state = 'SUCCEEDED' then coalesce(total, done) else done end
                        where id = :id and worker = :worker and state = 'RUNNING'""")
                .setParameter("state", state.name())
                .setParameter("result", resultPath)
                .setParameter("problem", problem)
                .setParameter("at", at)
                .setParameter("id", id)
                .setParameter("worker", worker)
                .executeUpdate();
    }

    /** Gives up jobs that ended every replica that took them. */
    void giveUp(String problem, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        update job set state = 'FAILED', problem = :problem, finished_at = :now
                        where state = 'RUNNING' and lease_until < :now and attempts >= :most""")
                .setParameter("problem", problem)
                .setParameter("now", now)
                .setParameter("most", MOST_ATTEMPTS)
                .executeUpdate();
    }
}
