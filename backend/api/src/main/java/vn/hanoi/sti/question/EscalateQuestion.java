package vn.hanoi.sti.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param addressee who is competent, e.g. the People's Committee or a ministry
 * @param text why the department cannot answer by itself, and what it proposes
 * @param basis document by which it was taken there
 */
record EscalateQuestion(
        @NotBlank @Size(max = 300) String addressee,
        @NotBlank @Size(max = 4000) String text,
        @Size(max = 500) String basis) {}
