package vn.hanoi.sti.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is signed in, what their roles permit and for which bodies they stand today.
 *
 * @param demo whether this deployment is one for demonstrations, where {@code X-Demonstration-Day} shows another day
 * @param today the day that is shown
 * @param actualToday the day it is
 */
record MeView(
        @Schema(required = true) UUID personId,
        @Schema(required = true) String subject,
        @Schema(required = true) String username,
        @Schema(required = true) String displayName,
        @Schema(required = true) Set<String> roles,
        @Schema(required = true) Set<String> permissions,
        @Schema(required = true) List<OwnMembership> memberships,
        @Schema(required = true) boolean demo,
        @Schema(required = true) LocalDate today,
        @Schema(required = true) LocalDate actualToday,
        @Schema(required = true) String zone) {
    /** A body that the person stands for today. */
    record OwnMembership(
            @Schema(required = true) UUID agencyId,
            @Schema(required = true) String agencyName,
            @Schema(required = true) AgencyKind agencyKind,
            @Schema(required = true) MembershipRole role) {}
}
