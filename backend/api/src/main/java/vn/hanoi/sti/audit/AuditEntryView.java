package vn.hanoi.sti.audit;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry as shown; {@code hash} covers every field and {@code prevHash}. */
record AuditEntryView(
        @Schema(required = true) long seq,
        @Schema(required = true) Instant at,
        @Schema(required = true) String actorSubject,
        @Schema(required = true) String actorName,
        @Schema(required = true) String action,
        @Schema(required = true) String objectType,
        @Schema(required = true) String objectId,
        Long objectVersion,
        String reason,
        @Schema(required = true) Map<String, String> details,
        @Schema(required = true) String prevHash,
        @Schema(required = true) String hash) {}
