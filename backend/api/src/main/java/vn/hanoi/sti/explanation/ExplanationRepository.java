package vn.hanoi.sti.explanation;

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

/** Windows, explanations and answers. Callers have checked who may see the evaluation; row-level security is the second lock. */
@ApplicationScoped
class ExplanationRepository {
    private static final String LATEST = """
            and w.revision = (select max(o.revision) from WindowEntity o where o.evaluationId = w.evaluationId)""";

    private final EntityManager database;

    ExplanationRepository(EntityManager database) {
        this.database = database;
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    /** The latest window of each of these evaluations; absent where there was none. */
    Map<UUID, WindowEntity> windows(Collection<UUID> evaluations) {
        return evaluations.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "from WindowEntity w where w.evaluationId in (:ids) " + LATEST, WindowEntity.class)
                        .setParameter("ids", evaluations)
                        .getResultStream()
                        .collect(Collectors.toMap(WindowEntity::evaluationId, Function.identity()));
    }

    Optional<WindowEntity> window(UUID evaluation) {
        return Optional.ofNullable(windows(List.of(evaluation)).get(evaluation));
    }

    /** Latest windows of these bodies that are open on this day. */
    List<WindowEntity> open(Collection<UUID> agencies, LocalDate day) {
        return agencies.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from WindowEntity w where w.agencyId in (:ids) and :day between w.opensOn and w.closesOn "
                                        + LATEST,
                                WindowEntity.class)
                        .setParameter("ids", agencies)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** Newest first. */
    List<ExplanationEntity> of(Collection<UUID> evaluations) {
        return evaluations.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from ExplanationEntity e where e.evaluationId in (:ids) order by e.givenAt desc, e.id",
                                ExplanationEntity.class)
                        .setParameter("ids", evaluations)
                        .getResultList();
    }

    Optional<ExplanationEntity> find(UUID evaluation, UUID id) {
        return Optional.ofNullable(database.find(ExplanationEntity.class, id))
                .filter(given -> given.evaluationId().equals(evaluation));
    }

    Map<UUID, ExplanationAnswerEntity> answers(Collection<UUID> evaluations) {
        return evaluations.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "from ExplanationAnswerEntity a where a.evaluationId in (:ids)",
                                ExplanationAnswerEntity.class)
                        .setParameter("ids", evaluations)
                        .getResultStream()
                        .collect(Collectors.toMap(ExplanationAnswerEntity::explanationId, Function.identity()));
    }

    Map<UUID, ExplanationEffectEntity> effects(UUID evaluation) {
        return database.createQuery(
                        "from ExplanationEffectEntity e where e.evaluationId = :id", ExplanationEffectEntity.class)
                .setParameter("id", evaluation)
                .getResultStream()
                .collect(Collectors.toMap(ExplanationEffectEntity::explanationId, Function.identity()));
    }

    /** Everywhere, what waits for an answer. */
    List<ExplanationEntity> unanswered() {
        return database.createQuery("""
                        from ExplanationEntity e where not exists
                            (select 1 from ExplanationAnswerEntity a where a.explanationId = e.id)""", ExplanationEntity.class).getResultList();
    }
}
