package vn.hanoi.sti.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A body as an administrator records it; {@code validTo} is the last day, absent while it exists. */
record SaveAgency(
        @NotBlank @Size(max = 35) @Pattern(regexp = "[A-Z0-9.\\-]+")
        String code,

        @NotNull AgencyKind kind,
        @NotBlank @Size(max = 300) String nameVi,
        @Size(max = 300) String nameEn,
        UUID parentId,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {}
