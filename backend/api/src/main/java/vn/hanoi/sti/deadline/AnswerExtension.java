package vn.hanoi.sti.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The department's answer.
 *
 * @param decisionId the decision on record that grants it; absent when refused
 */
record AnswerExtension(
        @NotNull Boolean granted,
        @NotBlank @Size(max = 2000) String reason,
        UUID decisionId) {}
