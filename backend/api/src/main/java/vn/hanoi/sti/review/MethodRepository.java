package vn.hanoi.sti.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Choices of method and their papers. Callers have checked who may see the evaluation; row-level security is the second lock. */
@ApplicationScoped
class MethodRepository {
    private final EntityManager database;

    MethodRepository(EntityManager database) {
        this.database = database;
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    /** Newest first. */
    List<MethodEntity> of(UUID evaluationId) {
        return database.createQuery(
                        "from MethodEntity m where m.evaluationId = :id order by m.revision desc", MethodEntity.class)
                .setParameter("id", evaluationId)
                .getResultList();
    }

    /** The choices that stand, by evaluation; absent where none was made. */
    Map<UUID, ReviewMethod> standing(Collection<UUID> evaluations) {
        return evaluations.isEmpty()
                ? Map.of()
                : database.createQuery("""
                                select m.evaluationId, m.method from MethodEntity m where m.evaluationId in (:ids)
                                    and m.revision = (select max(o.revision) from MethodEntity o
                                        where o.evaluationId = m.evaluationId)""", Object[].class)
                        .setParameter("ids", evaluations)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (ReviewMethod) row[1]));
    }

    Optional<MethodDocumentEntity> document(UUID evaluationId, UUID id) {
        return Optional.ofNullable(database.find(MethodDocumentEntity.class, id))
                .filter(document -> document.evaluationId().equals(evaluationId));
    }

    Map<UUID, MethodDocumentEntity> documents(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery("from MethodDocumentEntity d where d.id in (:ids)", MethodDocumentEntity.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(MethodDocumentEntity::id, Function.identity()));
    }
}
