package vn.hanoi.sti.interest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a member may take part after all. */
record LiftRecusal(@NotBlank @Size(max = 2000) String reason) {}
