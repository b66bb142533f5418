package vn.hanoi.sti.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Sealed versions and openings as kept. Callers have checked who may see them. */
@ApplicationScoped
class SealRepository {
    private final EntityManager database;

    SealRepository(EntityManager database) {
        this.database = database;
    }

    void persist(Object entity) {
        database.persist(entity);
        database.flush();
    }

    /** Every version of these evaluations' results, the newest of each first. */
    List<ApprovedResultEntity> versions(Collection<UUID> evaluations) {
        return database.createQuery(
                        "from ApprovedResultEntity a where a.evaluationId in :ids order by a.versionNumber desc",
                        ApprovedResultEntity.class)
                .setParameter("ids", evaluations)
                .getResultList();
    }

    /** Only the newest version of each: a manifest is large. */
    List<ApprovedResultEntity> newest(Collection<UUID> evaluations) {
        return database.createQuery("""
                        from ApprovedResultEntity a where a.evaluationId in :ids and a.versionNumber =
                            (select max(o.versionNumber) from ApprovedResultEntity o
                                where o.evaluationId = a.evaluationId)""", ApprovedResultEntity.class)
                .setParameter("ids", evaluations)
                .getResultList();
    }

    int newestVersion(UUID evaluation) {
        return database.createQuery(
                        "select coalesce(max(a.versionNumber), 0) from ApprovedResultEntity a where a.evaluationId = :id",
                        Integer.class)
                .setParameter("id", evaluation)
                .getSingleResult();
    }

    List<AmendmentEntity> amendments(UUID evaluation) {
        return database.createQuery(
                        "from AmendmentEntity a where a.evaluationId = :id order by a.ofVersion", AmendmentEntity.class)
                .setParameter("id", evaluation)
                .getResultList();
    }

    /** The next of the year; who seals at the same time waits until this transaction ends, so that none is left out. */
    SealNumber next(int year) {
        database.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:seals, 0)) as text)", String.class)
                .setParameter("seals", "approved_result " + year)
                .getSingleResult();
        var order = database.createQuery(
                        "select coalesce(max(a.sealOrder), 0) + 1 from ApprovedResultEntity a where a.sealYear = :year",
                        Integer.class)
                .setParameter("year", year)
                .getSingleResult();
        return new SealNumber(year, order);
    }
}
