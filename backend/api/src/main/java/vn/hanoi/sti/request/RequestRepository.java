package vn.hanoi.sti.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Requests, their openings, and who looks after which section. Callers have checked who may see the evaluations. */
@ApplicationScoped
class RequestRepository implements PanacheRepositoryBase<DataRequestEntity, UUID> {
    Map<UUID, DataRequestEntity> ofEvaluations(Collection<UUID> evaluations) {
        return evaluations.isEmpty()
                ? Map.of()
                : list("evaluationId in ?1", evaluations).stream()
                        .collect(Collectors.toMap(DataRequestEntity::evaluationId, Function.identity()));
    }

    Optional<DataRequestEntity> ofEvaluation(UUID evaluationId) {
        return Optional.ofNullable(ofEvaluations(List.of(evaluationId)).get(evaluationId));
    }

    Map<UUID, OpeningEntity> openings(Collection<UUID> requests) {
        return requests.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("from OpeningEntity o where o.requestId in (:ids)", OpeningEntity.class)
                        .setParameter("ids", requests)
                        .getResultStream()
                        .collect(Collectors.toMap(OpeningEntity::requestId, Function.identity()));
    }

    /** Section → its newest assignment, also where it was taken back. */
    Map<String, AssignmentEntity> assignments(UUID evaluationId) {
        return getEntityManager()
                .createQuery("""
                        from AssignmentEntity a where a.evaluationId = :id and a.revision = (select max(o.revision)
                            from AssignmentEntity o where o.evaluationId = a.evaluationId
                                and o.sectionCode = a.sectionCode)""", AssignmentEntity.class)
                .setParameter("id", evaluationId)
                .getResultStream()
                .collect(Collectors.toMap(AssignmentEntity::sectionCode, Function.identity()));
    }

    /** What this person looks after now. */
    List<AssignmentEntity> assignedTo(UUID personId) {
        return getEntityManager()
                .createQuery("""
                        from AssignmentEntity a where a.personId = :person and a.revision = (select max(o.revision)
                            from AssignmentEntity o where o.evaluationId = a.evaluationId
                                and o.sectionCode = a.sectionCode)
                        order by a.assignedAt, a.id""", AssignmentEntity.class)
                .setParameter("person", personId)
                .getResultList();
    }

    void add(Object entity) {
        getEntityManager().persist(entity);
        getEntityManager().flush();
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('data_request_number')")
                        .getSingleResult())
                .longValue();
    }
}
