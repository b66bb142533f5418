package vn.hanoi.sti.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What only policies have. Who may see one is the register's to say: ask it first. */
@ApplicationScoped
class PolicyRepository implements PanacheRepositoryBase<PolicyEntity, UUID> {
    /** Those that count, by measure, before and after, by year. */
    List<PolicyFigureEntity> figures(UUID id) {
        var counting = new ArrayList<PolicyFigureEntity>();
        getEntityManager()
                .createQuery(
                        "from PolicyFigureEntity f where f.policyId = :id order by f.recordedAt desc, f.id desc",
                        PolicyFigureEntity.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(f -> List.copyOf(counting).stream().noneMatch(n -> n.isOf(f.measure(), f.phase(), f.year())))
                .forEach(counting::add);
        counting.sort(Comparator.comparing(PolicyFigureEntity::measure)
                .thenComparing(PolicyFigureEntity::phase)
                .thenComparing(PolicyFigureEntity::year));
        return counting;
    }

    /** In the order in which they were recorded. */
    List<PolicyNoteEntity> notes(UUID id) {
        return getEntityManager()
                .createQuery(
                        "from PolicyNoteEntity n where n.policyId = :id order by n.recordedAt, n.id",
                        PolicyNoteEntity.class)
                .setParameter("id", id)
                .getResultList();
    }

    void add(Object entity) {
        getEntityManager().persist(entity);
    }
}
