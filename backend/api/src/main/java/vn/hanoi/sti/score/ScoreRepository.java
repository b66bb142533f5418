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
                        "from ScoreEntryEntity s where s.evaluationId = :id order by s.indicatorCode, s.id",
                        ScoreEntryEntity.class)
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
