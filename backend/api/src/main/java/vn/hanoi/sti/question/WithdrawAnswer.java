package vn.hanoi.sti.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why the published answer no longer holds */
record WithdrawAnswer(@NotBlank @Size(max = 2000) String reason) {}
