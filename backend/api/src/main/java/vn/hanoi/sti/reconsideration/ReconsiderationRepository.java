package vn.hanoi.sti.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Requests and decisions. Callers have checked who may see the evaluation; row-level security is the second lock. */
@ApplicationScoped
class ReconsiderationRepository {
    private final EntityManager database;

    ReconsiderationRepository(EntityManager database) {
        this.database = database;
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    /** Newest first. */
    List<ReconsiderationEntity> of(UUID evaluation) {
        return database.createQuery(
                        "from ReconsiderationEntity r where r.evaluationId = :id order by r.askedAt desc, r.id",
                        ReconsiderationEntity.class)
                .setParameter("id", evaluation)
                .getResultList();
    }

    Map<UUID, ReconsiderationDecisionEntity> decisions(UUID evaluation) {
        return database.createQuery(
                        "from ReconsiderationDecisionEntity d where d.evaluationId = :id",
                        ReconsiderationDecisionEntity.class)
                .setParameter("id", evaluation)
                .getResultStream()
                .collect(Collectors.toMap(ReconsiderationDecisionEntity::reconsiderationId, Function.identity()));
    }

    Optional<ReconsiderationDocumentEntity> document(UUID evaluation, UUID id) {
        return Optional.ofNullable(database.find(ReconsiderationDocumentEntity.class, id))
                .filter(document -> document.evaluationId().equals(evaluation));
    }

    Map<UUID, ReconsiderationDocumentEntity> documents(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "from ReconsiderationDocumentEntity d where d.id in (:ids)",
                                ReconsiderationDocumentEntity.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ReconsiderationDocumentEntity::id, Function.identity()));
    }

    /** Everywhere, what waits for a decision. */
    List<ReconsiderationEntity> undecided() {
        return database.createQuery("""
                        from ReconsiderationEntity r where not exists
                            (select 1 from ReconsiderationDecisionEntity d where d.reconsiderationId = r.id)""", ReconsiderationEntity.class).getResultList();
    }
}
