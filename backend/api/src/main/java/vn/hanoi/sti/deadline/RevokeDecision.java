package vn.hanoi.sti.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes a decision back for everybody whom it concerned. */
record RevokeDecision(@NotBlank @Size(max = 2000) String reason) {}
