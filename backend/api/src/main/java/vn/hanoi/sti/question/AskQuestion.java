package vn.hanoi.sti.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param agencyId the body that asks; the person must stand for it */
record AskQuestion(
        @NotNull UUID agencyId,
        @NotNull QuestionKind kind,
        @NotNull QuestionTopic topic,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 4000) String text) {}
