package vn.hanoi.sti.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Delegations of an organization, newest first.
 *
 * @param members who could be put in charge; only for the head
 */
@Schema(name = "DelegationsView")
record DelegationsView(
        @Schema(required = true) List<Item> items,
        @Schema(required = true) List<Candidate> members,
        @Schema(required = true) List<String> allowedActions) {
    /** One delegation; {@code standing} whether it counts today. */
    @Schema(name = "CertificationDelegation")
    record Item(
            @Schema(required = true) UUID id,
            @Schema(required = true) String headName,
            @Schema(required = true) String delegateName,
            @Schema(required = true) String documentNumber,
            @Schema(required = true) LocalDate documentDate,
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true) LocalDate validTo,
            Instant revokedAt,
            String revokedReason,
            @Schema(required = true) boolean standing,
            @Schema(required = true) long version) {}

    /** A member of the organization. */
    @Schema(name = "DelegationCandidate")
    record Candidate(
            @Schema(required = true) UUID personId,
            @Schema(required = true) String displayName) {}
}
