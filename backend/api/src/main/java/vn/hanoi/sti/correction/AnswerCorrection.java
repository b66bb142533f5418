package vn.hanoi.sti.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The department's answer.
 *
 * @param reason why, in either case
 * @param dueOn last day for the corrected dossier to be certified again; only of one that is granted
 */
record AnswerCorrection(
        @NotNull Boolean granted,
        @NotBlank @Size(max = 2000) String reason,
        LocalDate dueOn) {}
