package vn.hanoi.sti.explanation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the department answers.
 *
 * @param change what will be changed; required of ACCEPTED, and of no other
 */
record AnswerExplanation(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 4000) String reason,
        @Size(max = 2000) String change) {}
