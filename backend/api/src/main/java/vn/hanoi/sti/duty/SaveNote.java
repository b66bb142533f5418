package vn.hanoi.sti.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The reason, as the unit or the department gives it, whoever says it. */
record SaveNote(
        @NotBlank @Size(max = 200) String item,
        @NotBlank @Size(max = 2000) String text) {}
