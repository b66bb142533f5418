package vn.hanoi.sti.classification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an evaluation comes to now, as rooms above show or keep it.
 *
 * @param resultDigest digest of the whole result, by which it can be told from any other
 * @param pinned approved and sealed
 * @param sealedAt when it was approved; absent before
 * @param totalShown 0 to 100 with two decimals, absent when everything is not applicable
 * @param grade a grade of the set, or NOT_GRADED
 * @param flags of the result as a whole, e.g. {@code COUNCIL_MUST_CONFIRM:4}
 */
public record CurrentScore(
        @Schema(required = true) String resultDigest,
        @Schema(required = true) boolean pinned,
        Instant sealedAt,
        String totalShown,
        @Schema(required = true) String grade,
        @Schema(required = true) List<String> flags,
        @Schema(required = true) List<IndicatorLine> indicators) {
    /** What one indicator came to; share, weight and points are absent when it is not applicable. */
    @Schema(name = "CurrentIndicatorScore")
    public record IndicatorLine(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            String en,
            @Schema(required = true) String groupCode,
            String rawShown,
            String sharePercentShown,
            String effectiveWeightShown,
            String pointsShown) {}

    public Optional<IndicatorLine> indicator(String code) {
        return indicators.stream().filter(line -> line.code().equals(code)).findFirst();
    }
}
