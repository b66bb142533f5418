package vn.hanoi.sti.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Sends a list one step back. */
record ReturnList(@NotBlank @Size(max = 1000) String reason) {}
