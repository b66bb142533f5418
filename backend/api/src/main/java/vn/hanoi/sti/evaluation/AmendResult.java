package vn.hanoi.sti.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Opens a sealed result again.
 *
 * @param legalBasis the rule that allows it
 * @param documentNumber of the decision that orders it
 * @param documentDate of that decision, not ahead
 */
record AmendResult(
        @NotBlank @Size(max = 2000) String reason,
        @NotBlank @Size(max = 500) String legalBasis,
        @NotBlank @Size(max = 200) String documentNumber,
        @NotNull LocalDate documentDate) {}
