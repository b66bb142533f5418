package vn.hanoi.sti.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Ends a membership; {@code on} is its last day. */
record EndMembership(
        @NotNull LocalDate on, @NotBlank @Size(max = 2000) String reason) {}
