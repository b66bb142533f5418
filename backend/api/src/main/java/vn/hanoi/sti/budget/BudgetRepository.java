package vn.hanoi.sti.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Budget documents and the grades that they used. Callers have checked who may see them. */
@ApplicationScoped
class BudgetRepository {
    private final EntityManager database;

    BudgetRepository(EntityManager database) {
        this.database = database;
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    Optional<BudgetDocumentEntity> find(UUID id) {
        return Optional.ofNullable(database.find(BudgetDocumentEntity.class, id));
    }

    boolean taken(UUID campaignId, String number, LocalDate issuedOn) {
        return !database.createQuery(
                        "select 1 from BudgetDocumentEntity d where d.campaignId = :campaign and d.number = :number and d.issuedOn = :on",
                        Integer.class)
                .setParameter("campaign", campaignId)
                .setParameter("number", number)
                .setParameter("on", issuedOn)
                .getResultList()
                .isEmpty();
    }

    List<BudgetDocumentEntity> ofCampaign(UUID campaignId) {
        return database.createQuery(
                        "from BudgetDocumentEntity d where d.campaignId = :campaign order by d.issuedOn, d.recordedAt",
                        BudgetDocumentEntity.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    /** Document → grades that it used. */
    Map<UUID, List<BudgetGradeEntity>> grades(Collection<UUID> documentIds) {
        return documentIds.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "from BudgetGradeEntity g where g.key.documentId in (:ids)", BudgetGradeEntity.class)
                        .setParameter("ids", documentIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(BudgetGradeEntity::documentId));
    }

    List<BudgetGradeEntity> gradesOf(UUID evaluationId) {
        return database.createQuery("from BudgetGradeEntity g where g.key.evaluationId = :id", BudgetGradeEntity.class)
                .setParameter("id", evaluationId)
                .getResultList();
    }

    Map<UUID, BudgetFileEntity> files(Collection<UUID> documentIds) {
        return documentIds.isEmpty()
                ? Map.of()
                : database.createQuery("from BudgetFileEntity f where f.documentId in (:ids)", BudgetFileEntity.class)
                        .setParameter("ids", documentIds)
                        .getResultStream()
                        .collect(Collectors.toMap(BudgetFileEntity::documentId, Function.identity()));
    }
}
