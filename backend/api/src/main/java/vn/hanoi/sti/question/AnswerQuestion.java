package vn.hanoi.sti.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param basis document that the answer rests on; needed once the question was taken to somebody else */
record AnswerQuestion(
        @NotBlank @Size(max = 4000) String text,
        @Size(max = 500) String basis) {}
