package vn.hanoi.sti.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.digest.ChainSeal;

/**
 * What a walk over the chain found.
 *
 * @param entries number of the last entry that fits, with all before it
 * @param headHash its hash
 * @param brokenAt the first entry that does not fit, absent when the chain is intact and when a seal is at fault
 * @param fault what does not fit, absent when nothing
 * @param seals how many seals there are
 * @param lastSeal absent before the first
 */
record AuditVerification(
        @Schema(required = true) boolean ok,
        @Schema(required = true) long entries,
        @Schema(required = true) String headHash,
        Long brokenAt,
        AuditFault fault,
        @Schema(required = true) long seals,
        ChainSeal lastSeal) {}
