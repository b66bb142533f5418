package vn.hanoi.sti.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Declarations, recusals and their lifting. Callers have checked who may see the council. */
@ApplicationScoped
class InterestRepository {
    private final EntityManager database;

    InterestRepository(EntityManager database) {
        this.database = database;
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    /** In the order in which they were made. */
    List<DeclarationEntity> declarations(Collection<UUID> members) {
        return members.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from DeclarationEntity d where d.memberId in (:ids) order by d.at, d.id",
                                DeclarationEntity.class)
                        .setParameter("ids", members)
                        .getResultList();
    }

    /** In the order in which they were recorded. */
    List<RecusalEntity> recusals(Collection<UUID> members) {
        return members.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from RecusalEntity r where r.memberId in (:ids) order by r.at, r.id",
                                RecusalEntity.class)
                        .setParameter("ids", members)
                        .getResultList();
    }

    Optional<RecusalEntity> recusal(UUID id) {
        return Optional.ofNullable(database.find(RecusalEntity.class, id));
    }

    Map<UUID, LiftingEntity> liftings(Collection<UUID> recusals) {
        return recusals.isEmpty()
                ? Map.of()
                : database.createQuery("from LiftingEntity l where l.recusalId in (:ids)", LiftingEntity.class)
                        .setParameter("ids", recusals)
                        .getResultStream()
                        .collect(Collectors.toMap(LiftingEntity::recusalId, Function.identity()));
    }
}
