package vn.hanoi.sti.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What happened, in the words of the room where it happened.
 *
 * @param action stable dotted name, e.g. {@code evaluation.certified}
 * @param objectType e.g. {@code evaluation}
 * @param objectVersion version after the change, null where there is none
 * @param agencyId the agency concerned, null where none is
 * @param reason why, as the person wrote it; null where none was asked for
 * @param details facts that a later reader needs; values are text, numbers as decimal strings
 */
public record AuditEvent(
        String action,
        String objectType,
        String objectId,
        Long objectVersion,
        UUID agencyId,
        String reason,
        Map<String, String> details) {
    public AuditEvent {
        var present = new TreeMap<String, String>();
        details.forEach((name, value) -> {
            if (value != null) {
                present.put(name, value);
            }
        });
        details = present;
    }

    public static AuditEvent of(
            String action, String objectType, Object objectId, Long version, Map<String, String> details) {
        return new AuditEvent(action, objectType, objectId.toString(), version, null, null, details);
    }

    public AuditEvent concerning(UUID agency) {
        return new AuditEvent(action, objectType, objectId, objectVersion, agency, reason, details);
    }

    public AuditEvent because(String why) {
        return new AuditEvent(action, objectType, objectId, objectVersion, agencyId, why, details);
    }
}
