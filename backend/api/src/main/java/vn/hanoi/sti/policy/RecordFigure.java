package vn.hanoi.sti.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hanoi.sti.register.ObjectivePhase;

/**
 * A figure of the baseline data set.
 *
 * @param amount a count, or whole đồng
 * @param reason needed where another figure of the same measure, time and year is there
 */
record RecordFigure(
        @NotNull Measure measure,
        @NotNull ObjectivePhase phase,
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull @Min(0) @Max(9_000_000_000_000_000L) Long amount,
        @NotBlank @Size(max = 500) String source,
        @Size(min = 1, max = 1000) String reason) {}
