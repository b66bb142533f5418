package vn.hanoi.sti.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Approves exactly the result with this digest, the one that the approver saw. */
record ApproveResult(@NotBlank @Size(max = 128) String resultDigest) {}
