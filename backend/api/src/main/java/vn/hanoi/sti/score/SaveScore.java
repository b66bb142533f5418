package vn.hanoi.sti.score;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A member's level on a rubric.
 *
 * @param round the round it was written for, 0 the real one; absent: whichever is open
 * @param reason why; may be written later, but before the sheet is handed in
 */
record SaveScore(
        @NotNull @Min(0) @Max(5) Integer level,
        @Size(max = 4000) String reason,
        @Min(0) Integer round) {}
