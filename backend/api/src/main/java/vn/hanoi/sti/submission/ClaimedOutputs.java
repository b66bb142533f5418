package vn.hanoi.sti.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.engine.check.OutputIdentifier;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.store.RowScope;

/** Outputs claimed by name; the newest list of each cell counts. Runs in the caller's transaction. */
@ApplicationScoped
class ClaimedOutputs {
    private static final String NEWEST = """
            from claimed_output o join claimed_list l on l.id = o.list_id join evaluation e on e.id = l.evaluation_id
            where not exists (select 1 from claimed_list n where n.evaluation_id = l.evaluation_id
                and n.indicator_code = l.indicator_code and n.period = l.period and n.revision > l.revision)
            """;

    private final EntityManager store;
    private final RowScope rows;
    private final Viewers viewers;

    ClaimedOutputs(EntityManager store, RowScope rows, Viewers viewers) {
        this.store = store;
        this.rows = rows;
        this.viewers = viewers;
    }

    /** One output as it was claimed; {@code identifier} in its one spelling, {@code given} as it was typed. */
    record Claim(
            String indicatorCode,
            String period,
            int revision,
            String type,
            OutputIdentifier kind,
            String identifier,
            String given,
            String title,
            String fraction) {
        String key() {
            return kind + " " + identifier;
        }
    }

    /** Everything that an evaluation claims by name, in order. */
    @SuppressWarnings("unchecked")
    List<Claim> current(UUID evaluationId) {
        List<Object[]> found = store.createNativeQuery(
                        """
                        select l.indicator_code, l.period, l.revision, o.type, o.kind, o.identifier, o.identifier_given, o.title, o.fraction
                        """ + NEWEST + " and l.evaluation_id = :id order by l.indicator_code, l.period, o.position")
                .setParameter("id", evaluationId)
                .getResultList();
        return found.stream()
                .map(row -> new Claim(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        (String) row[3],
                        OutputIdentifier.valueOf((String) row[4]),
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8]))
                .toList();
    }

    /** Newest revision of each cell's list, empty lists too, by indicator and period. */
    @SuppressWarnings("unchecked")
    Map<String, Integer> revisions(UUID evaluationId) {
        List<Object[]> found =
                store.createNativeQuery("""
                        select indicator_code, period, max(revision) from claimed_list
                        where evaluation_id = :id group by indicator_code, period order by indicator_code, period""").setParameter("id", evaluationId).getResultList();
        Map<String, Integer> revisions = new LinkedHashMap<>();
        found.forEach(row -> revisions.put(row[0] + "/" + row[1], ((Number) row[2]).intValue()));
        return revisions;
    }

    /** Which of these outputs other organizations of the campaign claim too, with their names, by kind and identifier. */
    @SuppressWarnings("unchecked")
    Map<String, List<String>> elsewhere(EvaluationCase evaluation, List<Claim> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        rows.everything();
        try {
            List<Object[]> found = store.createNativeQuery("select distinct o.kind, o.identifier, e.organization_name "
                            + NEWEST
                            + " and e.campaign_id = :campaign and e.id <> :id and o.identifier in (:identifiers)"
                            + " order by e.organization_name")
                    .setParameter("campaign", evaluation.campaignId())
                    .setParameter("id", evaluation.id())
                    .setParameter(
                            "identifiers",
                            new HashSet<>(claims.stream().map(Claim::identifier).toList()))
                    .getResultList();
            Map<String, List<String>> elsewhere = new HashMap<>();
            var own = new HashSet<>(claims.stream().map(Claim::key).toList());
            for (var row : found) {
                var key = row[0] + " " + row[1];
                if (own.contains(key)) {
                    elsewhere.computeIfAbsent(key, k -> new ArrayList<>()).add((String) row[2]);
                }
            }
            return elsewhere;
        } finally {
            // Back to what this viewer may see.
            viewers.current();
        }
    }
}
