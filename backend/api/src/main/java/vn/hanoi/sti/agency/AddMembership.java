package vn.hanoi.sti.agency;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Gives a person a role in an agency, from a day on. */
record AddMembership(
        @NotNull UUID agencyId,
        @NotNull MembershipRole role,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {}
