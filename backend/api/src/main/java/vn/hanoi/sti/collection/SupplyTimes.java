package vn.hanoi.sti.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** When figures came. Runs in the caller's transaction and row scope. */
@ApplicationScoped
public class SupplyTimes {
    private final EntityManager database;

    SupplyTimes(EntityManager database) {
        this.database = database;
    }

    /** A cell of an indicator. */
    public record Cell(String indicatorCode, String period) {}

    /** Evaluation → cell → when it was answered for the first time; corrections later do not make it late. */
    public Map<UUID, Map<Cell, Instant>> first(Collection<UUID> evaluations) {
        var first = new HashMap<UUID, Map<Cell, Instant>>();
        if (!evaluations.isEmpty()) {
            database.createQuery(
                            "select v.evaluationId, v.indicatorCode, v.period, min(v.enteredAt) from ValueEntity v"
                                    + " where v.evaluationId in (:ids) and v.state <> NOT_REPORTED"
                                    + " group by v.evaluationId, v.indicatorCode, v.period",
                            Object[].class)
                    .setParameter("ids", evaluations)
                    .getResultStream()
                    .forEach(row -> first.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                            .put(new Cell((String) row[1], (String) row[2]), (Instant) row[3]));
        }
        return first;
    }
}
