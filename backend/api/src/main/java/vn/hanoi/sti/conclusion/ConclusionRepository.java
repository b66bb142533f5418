package vn.hanoi.sti.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Conclusions. Callers have checked who may see the evaluation; row-level security is the second lock. */
@ApplicationScoped
class ConclusionRepository {
    private final EntityManager database;

    ConclusionRepository(EntityManager database) {
        this.database = database;
    }

    void add(ConclusionEntity conclusion) {
        database.persist(conclusion);
        database.flush();
    }

    /** Newest first. */
    List<ConclusionEntity> of(UUID evaluationId) {
        return database.createQuery(
                        "from ConclusionEntity c where c.evaluationId = :id order by c.revision desc",
                        ConclusionEntity.class)
                .setParameter("id", evaluationId)
                .getResultList();
    }
}
