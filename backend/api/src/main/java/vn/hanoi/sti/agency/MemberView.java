package vn.hanoi.sti.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person's membership as seen from the agency. */
record MemberView(
        @Schema(required = true) UUID membershipId,
        @Schema(required = true) UUID personId,
        @Schema(required = true) String displayName,
        @Schema(required = true) MembershipRole role,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validTo,
        @Schema(required = true) long version) {}
