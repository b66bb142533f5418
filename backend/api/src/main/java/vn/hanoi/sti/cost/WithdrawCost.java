package vn.hanoi.sti.cost;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an entry no longer counts. */
record WithdrawCost(@NotBlank @Size(max = 1000) String reason) {}
