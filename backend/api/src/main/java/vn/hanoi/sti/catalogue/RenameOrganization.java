package vn.hanoi.sti.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A new official name from a day on, by a document. */
record RenameOrganization(
        @NotBlank @Size(max = 300) String nameVi,
        @Size(min = 1, max = 300) String nameEn,
        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 300) String document) {}
