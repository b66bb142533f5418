package vn.hanoi.sti.collection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an indicator scores as things stand.
 *
 * @param basis {@code DECLARED} or {@code APPRAISED}
 * @param reason why there is none: {@code PEERS_NEEDED}, {@code LEVEL_NEEDED} or {@code NO_VALUE}
 */
@Schema(name = "IndicatorPreview")
record PreviewView(
        @Schema(required = true) boolean available,
        @Schema(required = true) EngineValues.Basis basis,
        String reason,
        IndicatorResultView result) {}
