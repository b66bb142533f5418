package vn.hanoi.sti.run;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One run of a campaign.
 *
 * @param number counted from 1 in each campaign
 * @param graded how many evaluations it holds, of those that the viewer may see
 * @param digest SHA-256 of the manifest's canonical JSON
 */
record RunRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID campaignId,
        @Schema(required = true) int number,
        @Schema(required = true) RunKind kind,
        @Schema(required = true) int graded,
        @Schema(required = true) String digest,
        @Schema(required = true) String createdByName,
        @Schema(required = true) Instant createdAt) {
    /** The same with as many evaluations as its viewer may know of. */
    RunRow holding(int seen) {
        return new RunRow(id, campaignId, number, kind, seen, digest, createdByName, createdAt);
    }
}
