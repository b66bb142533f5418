package vn.hanoi.sti.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A target or an actual of a year.
 *
 * @param value decimal as text
 * @param reason needed when it supersedes another value
 */
record SetFigure(
        @NotBlank @Size(max = 40) String value,
        @NotBlank @Size(max = 500) String source,
        @Size(max = 300) String document,
        @Size(max = 2000) String reason) {}
