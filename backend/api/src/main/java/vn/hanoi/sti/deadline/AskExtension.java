package vn.hanoi.sti.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A unit asks for this many days more, and says why. */
record AskExtension(
        @NotNull @Min(1) @Max(180) Integer days,
        @NotBlank @Size(max = 2000) String reason) {}
