package vn.hanoi.sti.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One membership as seen from the person. */
record MembershipView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID agencyId,
        @Schema(required = true) String agencyName,
        @Schema(required = true) MembershipRole role,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validTo,
        @Schema(required = true) long version) {}
