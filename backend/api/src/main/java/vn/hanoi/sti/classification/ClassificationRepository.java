package vn.hanoi.sti.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people decided about results. Callers have checked who may see them. */
@ApplicationScoped
class ClassificationRepository {
    private final EntityManager database;

    ClassificationRepository(EntityManager database) {
        this.database = database;
    }

    void persist(Object entity) {
        database.persist(entity);
        database.flush();
    }

    Map<UUID, IrregularityEntity> irregularities(Collection<UUID> evaluations) {
        return database.createQuery("""
                        from IrregularityEntity i where i.evaluationId in :ids and i.revision =
                            (select max(o.revision) from IrregularityEntity o where o.evaluationId = i.evaluationId)""", IrregularityEntity.class)
                .setParameter("ids", evaluations)
                .getResultStream()
                .collect(Collectors.toMap(IrregularityEntity::evaluationId, Function.identity()));
    }

    Optional<IrregularityEntity> irregularity(UUID evaluation) {
        return Optional.ofNullable(irregularities(List.of(evaluation)).get(evaluation));
    }

    Map<UUID, List<CapExemptionEntity>> exemptions(Collection<UUID> evaluations) {
        return database.createQuery(
                        "from CapExemptionEntity e where e.evaluationId in :ids order by e.cap",
                        CapExemptionEntity.class)
                .setParameter("ids", evaluations)
                .getResultStream()
                .collect(Collectors.groupingBy(CapExemptionEntity::evaluationId));
    }

    /** What was on record when a result was sealed. */
    Optional<IrregularityEntity> irregularity(UUID evaluation, Instant at) {
        return database.createQuery(
                        "from IrregularityEntity i where i.evaluationId = :id and i.recordedAt <= :at"
                                + " order by i.revision desc",
                        IrregularityEntity.class)
                .setParameter("id", evaluation)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<ResultDocumentEntity> document(UUID evaluation, UUID document) {
        return database.createQuery(
                        "from ResultDocumentEntity d where d.id = :id and d.evaluationId = :evaluation",
                        ResultDocumentEntity.class)
                .setParameter("id", document)
                .setParameter("evaluation", evaluation)
                .getResultStream()
                .findFirst();
    }
}
