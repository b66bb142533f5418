package vn.hanoi.sti.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an annual plan came to, by its approved evaluation.
 *
 * @param percent decimal, 0 or more
 * @param reason needed for another one after the first
 */
record RecordAttainment(
        @NotBlank @Size(max = 30) String percent,
        @NotBlank @Size(max = 200) String document,
        @Size(min = 1, max = 1000) String reason) {}
