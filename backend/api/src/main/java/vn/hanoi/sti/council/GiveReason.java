package vn.hanoi.sti.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a seat or an assignment ends, or a council is dissolved. */
record GiveReason(@NotBlank @Size(max = 2000) String reason) {}
