package vn.hanoi.sti.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Requests and answers; row-level security narrows every query. Callers have checked who may see the evaluation. */
@ApplicationScoped
class CorrectionRepository {
    private final EntityManager database;

    CorrectionRepository(EntityManager database) {
        this.database = database;
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    Optional<CorrectionRequestEntity> request(UUID evaluationId, UUID id) {
        return Optional.ofNullable(database.find(CorrectionRequestEntity.class, id))
                .filter(found -> found.evaluationId().equals(evaluationId));
    }

    /** Newest first. */
    List<CorrectionRequestEntity> requests(UUID evaluationId) {
        return database.createQuery(
                        "from CorrectionRequestEntity r where r.evaluationId = :id order by r.at desc, r.id desc",
                        CorrectionRequestEntity.class)
                .setParameter("id", evaluationId)
                .getResultList();
    }

    Map<UUID, CorrectionAnswerEntity> answers(List<CorrectionRequestEntity> requests) {
        return requests.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "from CorrectionAnswerEntity a where a.requestId in (:ids)",
                                CorrectionAnswerEntity.class)
                        .setParameter(
                                "ids",
                                requests.stream()
                                        .map(CorrectionRequestEntity::id)
                                        .toList())
                        .getResultStream()
                        .collect(Collectors.toMap(CorrectionAnswerEntity::requestId, Function.identity()));
    }
}
