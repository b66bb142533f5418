package vn.hanoi.sti.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decisions, whom they concern, and what units asked. Callers have checked who may see the evaluations. */
@ApplicationScoped
class DeadlineRepository {
    private final EntityManager database;

    DeadlineRepository(EntityManager database) {
        this.database = database;
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    Optional<DocumentEntity> document(UUID id) {
        return Optional.ofNullable(database.find(DocumentEntity.class, id));
    }

    Map<UUID, DocumentEntity> documents(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery("from DocumentEntity d where d.id in (:ids)", DocumentEntity.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(DocumentEntity::id, Function.identity()));
    }

    Optional<DecisionEntity> decision(UUID id) {
        return Optional.ofNullable(database.find(DecisionEntity.class, id));
    }

    /** Decisions that concern any of these evaluations, in the order of recording. */
    List<DecisionEntity> decisions(Collection<UUID> evaluations) {
        return evaluations.isEmpty()
                ? List.of()
                : database.createQuery("""
                                from DecisionEntity d where exists (select 1 from EffectEntity e
                                    where e.decisionId = d.id and e.evaluationId in (:ids))
                                order by d.at, d.id""", DecisionEntity.class)
                        .setParameter("ids", evaluations)
                        .getResultList();
    }

    List<EffectEntity> effectsOf(Collection<UUID> decisions) {
        return decisions.isEmpty()
                ? List.of()
                : database.createQuery("from EffectEntity e where e.decisionId in (:ids)", EffectEntity.class)
                        .setParameter("ids", decisions)
                        .getResultList();
    }

    Map<UUID, RevocationEntity> revocations(Collection<UUID> decisions) {
        return decisions.isEmpty()
                ? Map.of()
                : database.createQuery("from RevocationEntity r where r.decisionId in (:ids)", RevocationEntity.class)
                        .setParameter("ids", decisions)
                        .getResultStream()
                        .collect(Collectors.toMap(RevocationEntity::decisionId, Function.identity()));
    }

    Optional<ExtensionRequestEntity> request(UUID id) {
        return Optional.ofNullable(database.find(ExtensionRequestEntity.class, id));
    }

    /** What these units asked, newest first. */
    List<ExtensionRequestEntity> requests(Collection<UUID> evaluations) {
        return evaluations.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from ExtensionRequestEntity r where r.evaluationId in (:ids) order by r.at desc, r.id desc",
                                ExtensionRequestEntity.class)
                        .setParameter("ids", evaluations)
                        .getResultList();
    }

    Map<UUID, AnswerEntity> answers(Collection<UUID> requests) {
        return requests.isEmpty()
                ? Map.of()
                : database.createQuery("from AnswerEntity a where a.requestId in (:ids)", AnswerEntity.class)
                        .setParameter("ids", requests)
                        .getResultStream()
                        .collect(Collectors.toMap(AnswerEntity::requestId, Function.identity()));
    }
}
