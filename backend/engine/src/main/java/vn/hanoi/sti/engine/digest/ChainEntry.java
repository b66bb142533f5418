package vn.hanoi.sti.engine.digest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;

/**
 * What the hash of one entry of the log covers. Its hash is the SHA-256 of these fields and of the hash before it, as a
 * JSON array of texts in this order, absent ones as null; anyone with an extract can recompute it.
 *
 * @param at       the moment as ISO 8601 text in UTC, exactly as recorded
 * @param details  what the act was about, as the JSON text that was recorded
 * @param prevHash hash of the entry before, {@link #BEGINNING} for the first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ChainEntry(
        long seq,
        String at,
        String actorSubject,
        String actorName,
        String action,
        String objectType,
        String objectId,
        Long objectVersion,
        String agencyId,
        String reason,
        String details,
        String prevHash) {
    /** What the first entry has for the hash before it. */
    public static final String BEGINNING = "0".repeat(64);

    /** SHA-256 in lower-case hexadecimal. */
    public String hash() {
        var fields = JsonNodeFactory.instance.arrayNode();
        fields.add(Long.toString(seq))
                .add(at)
                .add(actorSubject)
                .add(actorName)
                .add(action)
                .add(objectType)
                .add(objectId)
                .add(objectVersion == null ? null : objectVersion.toString())
                .add(agencyId)
                .add(reason)
                .add(details)
                .add(prevHash);
        return CanonicalJson.sha256(fields.toString().getBytes(StandardCharsets.UTF_8));
    }
}
