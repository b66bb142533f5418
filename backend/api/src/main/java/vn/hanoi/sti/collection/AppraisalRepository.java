package vn.hanoi.sti.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The department's words, indicator by indicator; row-level security narrows every query. */
@ApplicationScoped
class AppraisalRepository implements PanacheRepositoryBase<AppraisalEntity, UUID> {
    /** The newest word on every indicator of these evaluations. */
    @SuppressWarnings("unchecked")
    List<AppraisalEntity> newest(Collection<UUID> evaluationIds) {
        return getEntityManager()
                .createNativeQuery("""
                        select distinct on (evaluation_id, indicator_code) *
                        from appraisal
                        where evaluation_id in (:ids)
                        order by evaluation_id, indicator_code, revision desc""", AppraisalEntity.class)
                .setParameter("ids", evaluationIds)
                .getResultList();
    }

    /** Of these evaluations, those of which the person judged an indicator. */
    Set<UUID> decidedBy(Collection<UUID> evaluationIds, UUID personId) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct a.evaluationId from AppraisalEntity a"
                                + " where a.evaluationId in (:ids) and a.decidedBy = :person",
                        UUID.class)
                .setParameter("ids", evaluationIds)
                .setParameter("person", personId)
                .getResultList());
    }
}
