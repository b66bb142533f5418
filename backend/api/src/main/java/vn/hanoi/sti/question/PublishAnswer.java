package vn.hanoi.sti.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Question and answer as everybody will read them, without who asked. */
record PublishAnswer(
        @NotBlank @Size(max = 500) String question,
        @NotBlank @Size(max = 4000) String answer) {}
