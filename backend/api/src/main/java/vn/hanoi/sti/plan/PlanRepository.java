package vn.hanoi.sti.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What only plans have. Who may see one is the register's to say: ask it first. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<PlanEntity, UUID> {
    Map<UUID, PlanEntity> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(PlanEntity::id, Function.identity()));
    }

    /** Annual plan to the period that it is in. */
    Map<UUID, UUID> periodsOf(Collection<UUID> annualIds) {
        if (annualIds.isEmpty()) {
            return Map.of();
        }
        var periods = new HashMap<UUID, UUID>();
        getEntityManager()
                .createQuery(
                        "select key(m), p.id from PlanEntity p join p.members m where key(m) in (:ids)", Object[].class)
                .setParameter("ids", annualIds)
                .getResultList()
                .forEach(row -> periods.put((UUID) row[0], (UUID) row[1]));
        return periods;
    }

    /** Newest first, by plan. */
    Map<UUID, List<PlanAttainmentEntity>> attainments(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "from PlanAttainmentEntity a where a.planId in (:ids) order by a.recordedAt desc, a.id desc",
                                PlanAttainmentEntity.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(PlanAttainmentEntity::planId));
    }

    List<PlanFindingEntity> findings(UUID id) {
        return getEntityManager()
                .createQuery(
                        "from PlanFindingEntity f where f.planId = :id order by f.recordedAt, f.id",
                        PlanFindingEntity.class)
                .setParameter("id", id)
                .getResultList();
    }

    Optional<PlanFindingEntity> finding(UUID id) {
        return Optional.ofNullable(getEntityManager().find(PlanFindingEntity.class, id));
    }

    void add(Object entity) {
        getEntityManager().persist(entity);
    }
}
