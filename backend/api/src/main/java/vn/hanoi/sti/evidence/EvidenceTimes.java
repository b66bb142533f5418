package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** When evidence came. Runs in the caller's transaction and row scope. */
@ApplicationScoped
public class EvidenceTimes {
    private final EntityManager database;

    EvidenceTimes(EntityManager database) {
        this.database = database;
    }

    /** Evaluation → indicator → when the first file was linked to it; a better file later does not make it late. */
    public Map<UUID, Map<String, Instant>> first(Collection<UUID> evaluations) {
        var first = new HashMap<UUID, Map<String, Instant>>();
        if (!evaluations.isEmpty()) {
            database.createQuery(
                            "select l.evaluationId, l.indicatorCode, min(l.createdAt) from EvidenceLinkEntity l"
                                    + " where l.evaluationId in (:ids) group by l.evaluationId, l.indicatorCode",
                            Object[].class)
                    .setParameter("ids", evaluations)
                    .getResultStream()
                    .forEach(row -> first.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                            .put((String) row[1], (Instant) row[2]));
        }
        return first;
    }
}
