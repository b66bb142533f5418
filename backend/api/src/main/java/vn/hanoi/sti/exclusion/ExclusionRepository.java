package vn.hanoi.sti.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Approvals and confirmations. Callers have checked who may see the evaluation; row-level security is the second lock. */
@ApplicationScoped
class ExclusionRepository {
    private final EntityManager database;

    ExclusionRepository(EntityManager database) {
        this.database = database;
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    List<ExclusionApprovalEntity> approvals(UUID evaluation) {
        return database.createQuery(
                        "from ExclusionApprovalEntity a where a.evaluationId = :id", ExclusionApprovalEntity.class)
                .setParameter("id", evaluation)
                .getResultList();
    }

    /** Newest first. */
    List<ExclusionConfirmationEntity> confirmations(UUID evaluation) {
        return database.createQuery(
                        "from ExclusionConfirmationEntity c where c.evaluationId = :id order by c.revision desc",
                        ExclusionConfirmationEntity.class)
                .setParameter("id", evaluation)
                .getResultList();
    }

    Optional<ExclusionDocumentEntity> document(UUID evaluation, UUID id) {
        return Optional.ofNullable(database.find(ExclusionDocumentEntity.class, id))
                .filter(document -> document.evaluationId().equals(evaluation));
    }
}
