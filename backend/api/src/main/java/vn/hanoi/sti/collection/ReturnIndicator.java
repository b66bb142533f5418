package vn.hanoi.sti.collection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hanoi.sti.evaluation.ReturnReason;

/** The department sends one indicator back. @param reason in words */
record ReturnIndicator(
        @NotNull ReturnReason reasonCode,
        @NotBlank @Size(max = 4000) String reason) {}
