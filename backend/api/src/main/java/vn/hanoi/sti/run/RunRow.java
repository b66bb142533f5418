package vn.hanoi.sti.run;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One run of a campaign.
 *
 * @param number counted from 1 in each campaign
 * @param graded how many evaluations it holds
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
        @Schema(required = true) Instant createdAt) {}
