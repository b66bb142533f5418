package vn.hanoi.sti.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Revisions of cells; row-level security narrows every query to what the viewer may see. */
@ApplicationScoped
class ValueRepository implements PanacheRepositoryBase<ValueEntity, UUID> {
    /** The newest revision of every cell of these evaluations. */
    @SuppressWarnings("unchecked")
    List<ValueEntity> newest(Collection<UUID> evaluationIds) {
        return getEntityManager()
                .createNativeQuery("""
                        select distinct on (evaluation_id, indicator_code, period) *
                        from indicator_value
                        where evaluation_id in (:ids)
                        order by evaluation_id, indicator_code, period, revision desc""", ValueEntity.class)
                .setParameter("ids", evaluationIds)
                .getResultList();
    }

    Optional<ValueEntity> newest(UUID evaluationId, String indicatorCode, String period) {
        return find(
                        "evaluationId = ?1 and indicatorCode = ?2 and period = ?3 order by revision desc",
                        evaluationId,
                        indicatorCode,
                        period)
                .firstResultOptional();
    }

    List<ValueEntity> revisions(UUID evaluationId, String indicatorCode, String period) {
        return list(
                "evaluationId = ?1 and indicatorCode = ?2 and period = ?3 order by revision desc",
                evaluationId,
                indicatorCode,
                period);
    }

    boolean enteredBy(UUID evaluationId, UUID personId) {
        return count("evaluationId = ?1 and enteredBy = ?2", evaluationId, personId) > 0;
    }

    /** Of these evaluations, those of which the person entered a value. */
    Set<UUID> enteredBy(Collection<UUID> evaluationIds, UUID personId) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct v.evaluationId from ValueEntity v"
                                + " where v.evaluationId in (:ids) and v.enteredBy = :person",
                        UUID.class)
                .setParameter("ids", evaluationIds)
                .setParameter("person", personId)
                .getResultList());
    }
}
