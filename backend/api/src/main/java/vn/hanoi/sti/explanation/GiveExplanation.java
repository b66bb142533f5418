package vn.hanoi.sti.explanation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What the unit says of one indicator.
 *
 * @param evidenceLinkId a piece of evidence of that indicator that it refers to; absent without one
 */
record GiveExplanation(
        @NotBlank @Size(max = 40) String indicatorCode,
        @NotBlank @Size(max = 4000) String text,
        UUID evidenceLinkId) {}
