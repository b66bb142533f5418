package vn.hanoi.sti.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The choice of a method, with the document behind it.
 *
 * @param number of the document
 * @param documentId the file, added before
 * @param consultant name of the consulting organization; required of CONSULTANT, and of no other
 * @param conflictReason why the department judges a unit of its own all the same; required then, and only then
 * @param reason why another choice is replaced; required then
 */
record ChooseMethod(
        @NotNull ReviewMethod method,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate decidedOn,
        @NotNull UUID documentId,
        @Size(max = 300) String consultant,
        @Size(max = 2000) String conflictReason,
        @Size(max = 2000) String reason) {}
