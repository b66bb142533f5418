package vn.hanoi.sti.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.engine.digest.ChainEntry;

/**
 * One link of the chain; {@link ChainEntry} says what {@code hash} covers.
 *
 * @param mark what {@link SealingKeys} says of the hash; null for entries from before there were marks
 */
record AuditEntry(
        long seq,
        Instant at,
        String actorSubject,
        String actorName,
        String action,
        String objectType,
        String objectId,
        Long objectVersion,
        UUID agencyId,
        String reason,
        String details,
        String prevHash,
        String hash,
        String mark) {
    static AuditEntry next(long lastSeq, String lastHash, Instant at, String subject, String name, AuditEvent event) {
        var details = JsonNodeFactory.instance.objectNode();
        event.details().forEach(details::put);
        return new AuditEntry(
                        lastSeq + 1,
                        at,
                        subject,
                        name,
                        event.action(),
                        event.objectType(),
                        event.objectId(),
                        event.objectVersion(),
                        event.agencyId(),
                        event.reason(),
                        details.toString(),
                        lastHash,
                        "",
                        null)
                .hashed();
    }

    /** The same entry with the hash that its fields give, and no mark. */
    AuditEntry hashed() {
        return with(digest(), null);
    }

    /** The same entry with this mark. */
    AuditEntry marked(String by) {
        return with(hash, by);
    }

    private AuditEntry with(String hash, String mark) {
        return new AuditEntry(
                seq,
                at,
                actorSubject,
                actorName,
                action,
                objectType,
                objectId,
                objectVersion,
                agencyId,
                reason,
                details,
                prevHash,
                hash,
                mark);
    }

    boolean intact() {
        return hash.equals(digest());
    }

    /** One line of an extract: exactly what the hash covers, and the hash. */
    Line line() {
        return new Line(covered(), hash);
    }

    record Line(@JsonUnwrapped ChainEntry entry, String hash) {}

    private String digest() {
        return covered().hash();
    }

    private ChainEntry covered() {
        return new ChainEntry(
                seq,
                at.toString(),
                actorSubject,
                actorName,
                action,
                objectType,
                objectId,
                objectVersion,
                agencyId == null ? null : agencyId.toString(),
                reason,
                details,
                prevHash);
    }
}
