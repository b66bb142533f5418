package vn.hanoi.sti.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a walk over the chain found.
 *
 * @param brokenAt the first entry that does not fit, absent when the chain is intact
 */
record AuditVerification(
        @Schema(required = true) boolean ok,
        @Schema(required = true) long entries,
        @Schema(required = true) String headHash,
        Long brokenAt) {}
