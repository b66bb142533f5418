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
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.shared.problem.Problem;

/** Reads the log by sequence number, and recomputes its chain. */
@ApplicationScoped
class AuditQueries {
    private static final int BATCH = 1000;

    private final EntityManager database;
    private final AuditLog log;
    private final ClosedToReader closed;
    private final ObjectMapper json;

    AuditQueries(EntityManager database, AuditLog log, ClosedToReader closed, ObjectMapper json) {
        this.database = database;
        this.log = log;
        this.closed = closed;
        this.json = json;
    }

    /** Entries as this reader may know them: what a conflict of interest closes to them is left out. */
    @Transactional
    AuditPage after(long seq, AuditOrder order, int limit, AuditFilter filter) {
        var found = entries(seq, order, limit + 1, filter.without(closed.evaluations()));
        var page = found.stream().limit(limit).map(this::view).toList();
        return new AuditPage(page, found.size() > limit ? page.getLast().seq() : null);
    }

    /** Goes on with the entries that the walk has not seen; in the caller's transaction. */
    Optional<AuditFault> walk(ChainWalk walk) {
        for (var batch = batch(walk.last()); !batch.isEmpty(); batch = batch(walk.last())) {
            for (var entry : batch) {
                var fault = walk.next(entry);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return walk.end();
    }

    /**
     * Taking the log out of the house is in it, too.
     *
     * @throws Problem 409 for whom part of the log is closed: an extract with gaps could not be verified
     */
    @Transactional
    void noteExtract(long from) {
        if (!closed.evaluations().isEmpty()) {
            throw Problem.conflict(
                    "audit.extract.barred",
                    "A conflict of interest closes part of the log to you; somebody else takes the extract.");
        }
        log.record(AuditEvent.of("audit.extracted", "audit", "log", null, Map.of("from", Long.toString(from))));
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
        return entries(after, AuditOrder.OLDEST_FIRST, BATCH, AuditFilter.NONE);
    }

    @SuppressWarnings("unchecked")
    private List<AuditEntry> entries(long after, AuditOrder order, int limit, AuditFilter filter) {
        var query = database.createNativeQuery("""
                        select seq, at, actor_subject, actor_name, action, object_type, object_id, object_version,
                            cast(agency_id as text), reason, details, prev_hash, hash, mark
                        from audit_entry
                        where %s
%s
                        order by %s""".formatted(order.following, filter.conditions(), order.by))
                .setParameter("after", after)
                .setMaxResults(limit);
        filter.parameters().forEach(query::setParameter);
        List<Object[]> rows = query.getResultList();
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
                (String) row[12],
                (String) row[13]);
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
