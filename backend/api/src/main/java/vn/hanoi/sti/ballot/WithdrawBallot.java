package vn.hanoi.sti.ballot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a ballot that was prepared is not held. */
record WithdrawBallot(@NotBlank @Size(max = 2000) String reason) {}
