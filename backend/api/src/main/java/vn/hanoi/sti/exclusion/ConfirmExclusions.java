package vn.hanoi.sti.exclusion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The council's word on what is left out now.
 *
 * @param number of its document, e.g. the minutes
 * @param documentId the file, added before
 */
record ConfirmExclusions(
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate decidedOn,
        @NotNull UUID documentId) {}
