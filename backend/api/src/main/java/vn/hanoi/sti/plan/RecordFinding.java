package vn.hanoi.sti.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What fell short, why, and what is proposed. */
record RecordFinding(
        @NotBlank @Size(max = 2000) String shortcoming,
        @NotBlank @Size(max = 2000) String cause,
        @NotBlank @Size(max = 2000) String proposal) {}
