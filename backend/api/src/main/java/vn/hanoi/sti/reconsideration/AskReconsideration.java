package vn.hanoi.sti.reconsideration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the head of the unit asks.
 *
 * @param indicatorCode absent when the result as a whole is meant
 */
record AskReconsideration(
        @Size(max = 40) String indicatorCode,
        @NotBlank @Size(max = 4000) String text) {}
