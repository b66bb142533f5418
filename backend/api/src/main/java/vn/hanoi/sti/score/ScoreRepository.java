package vn.hanoi.sti.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Scores; row-level security gives out only those that the viewer may know by now. */
@ApplicationScoped
class ScoreRepository {
    private final EntityManager database;

    ScoreRepository(EntityManager database) {
        this.database = database;
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    List<ScoreEntryEntity> entries(UUID evaluationId) {
        return database.createQuery(
                        "from ScoreEntryEntity s where s.evaluationId = :id order by s.indicatorCode, s.round, s.id",
                        ScoreEntryEntity.class)
                .setParameter("id", evaluationId)
                .getResultList();
    }

    /** By number. */
    List<RoundEntity> rounds(UUID evaluationId) {
        return database.createQuery(
                        "from RoundEntity r where r.evaluationId = :id order by r.number", RoundEntity.class)
                .setParameter("id", evaluationId)
                .getResultList();
    }

    /** Indicators on which members who handed in are more than one level apart. */
    @SuppressWarnings("unchecked")
    List<String> apart(UUID evaluationId) {
        return database.createNativeQuery("select indicator_code from sti_scores_apart(:id)", String.class)
                .setParameter("id", evaluationId)
                .getResultList();
    }

    List<ScoreSubmissionEntity> submissions(UUID evaluationId) {
        return database.createQuery(
                        "from ScoreSubmissionEntity s where s.evaluationId = :id order by s.submittedAt, s.id",
                        ScoreSubmissionEntity.class)
                .setParameter("id", evaluationId)
                .getResultList();
    }
}
