package vn.hanoi.sti.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.collection.CouncilLevels;

/** Gives results the levels that councils handed in, without whose they are. */
@ApplicationScoped
class SubmittedLevels implements CouncilLevels {
    private final EntityManager database;

    SubmittedLevels(EntityManager database) {
        this.database = database;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, Map<String, List<Integer>>> of(Collection<UUID> evaluations) {
        var levels = new HashMap<UUID, Map<String, List<Integer>>>();
        if (evaluations.isEmpty()) {
            return levels;
        }
        List<Object[]> rows = database.createNativeQuery(
                        "select evaluation_id, indicator_code, level from sti_council_levels(:ids)")
                .setParameter("ids", evaluations.toArray(UUID[]::new))
                .getResultList();
        rows.forEach(row -> levels.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                .computeIfAbsent((String) row[1], code -> new ArrayList<>())
                .add(((Number) row[2]).intValue()));
        return levels;
    }
}
