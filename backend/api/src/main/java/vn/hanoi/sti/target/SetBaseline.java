package vn.hanoi.sti.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A baseline.
 *
 * @param value decimal as text
 * @param document needed, with a reason, once there is a baseline
 */
record SetBaseline(
        @NotNull Integer year,
        @NotBlank @Size(max = 40) String value,
        @NotBlank @Size(max = 500) String source,
        @Size(max = 300) String document,
        @Size(max = 2000) String reason) {}
