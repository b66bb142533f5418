package vn.hanoi.sti.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Runs as kept. Callers have checked who may see them. */
@ApplicationScoped
class RunRepository {
    private final EntityManager database;

    RunRepository(EntityManager database) {
        this.database = database;
    }

    /** One run of a campaign is numbered at a time; the others wait for the transaction to end. */
    int nextNumber(UUID campaignId) {
        database.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:campaign, 0)) as text)", String.class)
                .setParameter("campaign", "classification_run " + campaignId)
                .getSingleResult();
        return database.createQuery(
                        "select coalesce(max(r.number), 0) + 1 from RunEntity r where r.campaignId = :campaign",
                        Integer.class)
                .setParameter("campaign", campaignId)
                .getSingleResult();
    }

    void persist(RunEntity run) {
        database.persist(run);
        database.flush();
    }

    List<RunRow> ofCampaign(UUID campaignId) {
        return database.createQuery(
                        "select new vn.hanoi.sti.run.RunRow(r.id, r.campaignId, r.number, r.kind, r.graded, r.digest, r.createdByName, r.createdAt) from RunEntity r where r.campaignId = :campaign order by r.number desc",
                        RunRow.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    Optional<RunEntity> find(UUID id) {
        return Optional.ofNullable(database.find(RunEntity.class, id));
    }
}
