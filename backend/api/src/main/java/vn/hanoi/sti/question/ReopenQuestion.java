package vn.hanoi.sti.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param text what the answer left open */
record ReopenQuestion(@NotBlank @Size(max = 4000) String text) {}
