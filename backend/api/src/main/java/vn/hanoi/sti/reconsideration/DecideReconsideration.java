package vn.hanoi.sti.reconsideration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is decided, with the document behind it.
 *
 * @param number of the document
 * @param documentId the file, added before
 */
record DecideReconsideration(
        @NotNull ReconsiderationOutcome outcome,
        @NotBlank @Size(max = 4000) String reason,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate decidedOn,
        @NotNull UUID documentId) {}
