package vn.hanoi.sti.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.engine.criteria.Stage;

/** What only programmes have. Who may see one is the register's to say: ask it first. */
@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<ProgrammeEntity, UUID> {
    Map<UUID, ProgrammeEntity> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(ProgrammeEntity::id, Function.identity()));
    }

    /** In the order in which they were recorded, by programme. */
    Map<UUID, List<ProgrammeDecisionEntity>> decisions(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "from ProgrammeDecisionEntity d where d.programmeId in (:ids) order by d.recordedAt, d.id",
                                ProgrammeDecisionEntity.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(ProgrammeDecisionEntity::programmeId));
    }

    Map<UUID, List<ProgrammeStageEntity>> stages(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "from ProgrammeStageEntity s where s.programmeId in (:ids)", ProgrammeStageEntity.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(ProgrammeStageEntity::programmeId));
    }

    Optional<ProgrammeStageEntity> stage(UUID id, Stage stage) {
        return stages(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(s -> s.stage() == stage)
                .findFirst();
    }

    void add(Object entity) {
        getEntityManager().persist(entity);
    }
}
