package vn.hanoi.sti.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the log by sequence number, and recomputes its chain. */
@ApplicationScoped
class AuditQueries {
    private static final int BATCH = 1000;

    private final EntityManager database;
    private final ObjectMapper json;

    AuditQueries(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional
    AuditPage after(long seq, AuditOrder order, int limit, String objectType, String objectId) {
        var found = entries(seq, order, limit + 1, objectType, objectId);
        var page = found.stream().limit(limit).map(this::view).toList();
        return new AuditPage(page, found.size() > limit ? page.getLast().seq() : null);
    }

    @Transactional
    AuditVerification verify() {
        var last = 0L;
        var hash = "0".repeat(64);
        for (var batch = batch(last); !batch.isEmpty(); batch = batch(last)) {
            for (var entry : batch) {
                if (entry.seq() != last + 1 || !entry.prevHash().equals(hash) || !entry.intact()) {
                    return new AuditVerification(false, last, hash, last + 1);
                }
                last = entry.seq();
                hash = entry.hash();
            }
        }
        var head = (Object[]) database.createNativeQuery("select seq, hash from audit_head where id = 1")
                .getSingleResult();
        // A cut-off end leaves a chain that is intact in itself; the head tells.
        var whole = ((Number) head[0]).longValue() == last && head[1].equals(hash);
        return new AuditVerification(whole, last, hash, whole ? null : last + 1);
    }

    /** Writes the entries from a number on, a batch at a time: the log may be longer than memory. */
    void extract(long from, OutputStream out) throws IOException {
        var after = from - 1;
        for (var next = read(after); !next.isEmpty(); next = read(after)) {
            for (var entry : next) {
                out.write(json.writeValueAsBytes(entry.line()));
                out.write('\n');
                after = entry.seq();
            }
        }
    }

    private List<AuditEntry> read(long after) {
        return QuarkusTransaction.requiringNew().call(() -> batch(after));
    }

    private List<AuditEntry> batch(long after) {
        return entries(after, AuditOrder.OLDEST_FIRST, BATCH, null, null);
    }

    @SuppressWarnings("unchecked")
    private List<AuditEntry> entries(long after, AuditOrder order, int limit, String objectType, String objectId) {
        List<Object[]> rows = database.createNativeQuery("""
                        select seq, at, actor_subject, actor_name, action, object_type, object_id, object_version,
                            cast(agency_id as text), reason, details, prev_hash, hash
                        from audit_entry
                        where %s
                            and (cast(:type as text) is null or object_type = :type)
                            and (cast(:id as text) is null or object_id = :id)
                        order by %s""".formatted(order.following, order.by))
                .setParameter("after", after)
                .setParameter("type", objectType)
                .setParameter("id", objectId)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(AuditQueries::entry).toList();
    }

    private static AuditEntry entry(Object[] row) {
        return new AuditEntry(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                row[7] == null ? null : ((Number) row[7]).longValue(),
                row[8] == null ? null : UUID.fromString((String) row[8]),
                (String) row[9],
                (String) row[10],
                (String) row[11],
                (String) row[12]);
    }

    private AuditEntryView view(AuditEntry entry) {
        return new AuditEntryView(
                entry.seq(),
                entry.at(),
                entry.actorSubject(),
                entry.actorName(),
                entry.action(),
                entry.objectType(),
                entry.objectId(),
                entry.objectVersion(),
                entry.reason(),
                details(entry),
                entry.prevHash(),
                entry.hash());
    }

    private Map<String, String> details(AuditEntry entry) {
        try {
            return json.readValue(entry.details(), new TypeReference<>() {});
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("audit entry " + entry.seq(), failure);
        }
    }
}
