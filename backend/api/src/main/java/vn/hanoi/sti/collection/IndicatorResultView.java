package vn.hanoi.sti.collection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.Flag;
import vn.hanoi.sti.engine.scoring.IndicatorResult;

/**
 * What one indicator came to. Exact values are decimals or fractions in lowest terms; beside each is what a screen shows.
 * Share, effective weight and points are absent when the indicator is not applicable.
 */
@Schema(name = "IndicatorResultView")
public record IndicatorResultView(
        @Schema(required = true) String code,
        @Schema(required = true) String vi,
        @Schema(required = true) String en,
        @Schema(required = true) String unit,
        @Schema(required = true) IooiLevel level,
        String raw,
        String rawShown,
        String share,
        String sharePercentShown,
        String effectiveWeight,
        String effectiveWeightShown,
        String points,
        String pointsShown,
        @Schema(required = true) List<Flag> flags,
        @Schema(required = true) List<StepView> steps) {
    /** The engine's result with the names of its indicator. */
    public static IndicatorResultView of(Indicator indicator, IndicatorResult result) {
        return new IndicatorResultView(
                indicator.code(),
                indicator.vi(),
                indicator.en(),
                indicator.unit(),
                indicator.level(),
                result.raw().map(Exact::text).orElse(null),
                result.raw().map(Exact::shown).orElse(null),
                result.share().map(Exact::text).orElse(null),
                result.share()
                        .map(share -> Exact.shown(share.multiply(Exact.HUNDRED)))
                        .orElse(null),
                result.effectiveWeight().map(Exact::text).orElse(null),
                result.effectiveWeight().map(Exact::shown).orElse(null),
                result.points().map((Fraction points) -> Exact.text(points)).orElse(null),
                result.pointsShown().orElse(null),
                result.flags(),
                result.steps().stream()
                        .map(step -> new StepView(step.rule().name(), step.params()))
                        .toList());
    }
}
