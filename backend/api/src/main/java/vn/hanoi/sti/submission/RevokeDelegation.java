package vn.hanoi.sti.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Ends a delegation now. */
record RevokeDelegation(@NotBlank @Size(max = 1000) String reason) {}
