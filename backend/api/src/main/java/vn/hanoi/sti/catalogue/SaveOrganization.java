package vn.hanoi.sti.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organization as the department records it. A new official name is a renaming, not a change: a change of
 * {@code nameVi} here corrects the name it bears.
 *
 * @param agencyId its own body; when absent on creation, one is made below the governing body
 * @param dissolvedOn its last day
 * @param illustrative true for fictitious organizations, shown as "minh họa"; false when absent
 */
record SaveOrganization(
        @NotBlank @Size(max = 35) @Pattern(regexp = "[A-Z0-9.\\-]+")
        String code,

        @NotBlank @Size(max = 300) String nameVi,
        @Size(min = 1, max = 300) String nameEn,
        @Size(min = 1, max = 100) String shortName,
        UUID agencyId,
        @NotNull UUID governingBodyId,
        @NotEmpty @Size(max = 5) List<@Valid @NotNull FunctionShare> functions,
        @NotNull LocalDate foundedOn,
        LocalDate dissolvedOn,
        @Min(1) @Max(4) Integer autonomyGroup,
        @Valid Identifiers identifiers,
        @Valid Registration registration,
        Boolean illustrative) {
    SaveOrganization {
        identifiers = identifiers == null ? Identifiers.NONE : identifiers;
        registration = registration == null ? Registration.NONE : registration;
        illustrative = illustrative != null && illustrative;
    }
}
