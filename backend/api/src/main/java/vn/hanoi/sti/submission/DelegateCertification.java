package vn.hanoi.sti.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Puts a member in charge of certifying; both days belong to the period. */
record DelegateCertification(
        @NotNull UUID personId,
        @NotBlank @Size(max = 100) String documentNumber,
        @NotNull LocalDate documentDate,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo) {}
