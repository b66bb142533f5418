package vn.hanoi.sti.criteria;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.IooiLevel;

/**
 * An indicator as shown.
 *
 * @param evidenceHint what proves the value
 * @param weight points of 100; absent when they depend on the function
 * @param weights points of 100 by function, in the order BR, AR, TD, PS, SV; absent when there is one weight
 */
public record IndicatorView(
        @Schema(required = true) String code,
        @Schema(required = true) String vi,
        @Schema(required = true) String en,
        @Schema(required = true) String unit,
        @Schema(required = true) IooiLevel level,
        @Schema(required = true) String evidenceHint,
        String weight,
        Map<String, String> weights,
        @Schema(required = true) ScoringView scoring) {}
