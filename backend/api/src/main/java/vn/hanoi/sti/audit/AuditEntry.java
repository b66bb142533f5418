package vn.hanoi.sti.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One link of the chain. {@code hash} is the SHA-256 of the entry's fields and of the hash before it, joined in a fixed
 * order as a JSON array; anyone with an extract can recompute it.
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
        String hash) {
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
                        "")
                .sealed();
    }

    /** The same entry with the hash that its fields give. */
    AuditEntry sealed() {
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
                digest());
    }

    boolean intact() {
        return hash.equals(digest());
    }

    private String digest() {
        var fields = JsonNodeFactory.instance.arrayNode();
        fields.add(Long.toString(seq))
                .add(at.toString())
                .add(actorSubject)
                .add(actorName)
                .add(action)
                .add(objectType)
                .add(objectId);
        fields.add(objectVersion == null ? null : objectVersion.toString());
        fields.add(agencyId == null ? null : agencyId.toString());
        fields.add(reason).add(details).add(prevHash);
        try {
            var bytes = fields.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
