package vn.hanoi.sti.thread;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Threads; row-level security narrows every query. */
@ApplicationScoped
class ThreadRepository implements PanacheRepositoryBase<ThreadEntity, UUID> {
    /** Those that wait for a word first, the newest first among them. */
    List<ThreadEntity> of(UUID evaluationId) {
        return list(
                "evaluationId = ?1 order by case state when OPEN then 0 when ANSWERED then 1 else 2 end, openedAt desc, id",
                evaluationId);
    }

    Optional<ThreadEntity> locked(UUID evaluationId, UUID id) {
        return find("evaluationId = ?1 and id = ?2", evaluationId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Everywhere, what waits for this side's answer, or was asked by this person and has none. */
    List<ThreadEntity> unanswered(Side owner, UUID openedBy) {
        return list("state = ?1 and (ownerSide = ?2 or openedBy = ?3)", ThreadState.OPEN, owner, openedBy);
    }
}
