package vn.hanoi.sti.collection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.evaluation.ReturnReason;

/**
 * Why an indicator was sent back with the whole dossier.
 *
 * @param text in words, absent where the code says it
 */
@Schema(name = "ReturnedView")
record ReturnedView(
        @Schema(required = true) ReturnReason reasonCode,
        String text,
        @Schema(required = true) String byName,
        @Schema(required = true) Instant at) {
    /** Null when this indicator is not among them. */
    static ReturnedView of(Evaluations.LastReturn last, String indicatorCode) {
        return last == null
                ? null
                : last.items().stream()
                        .filter(item -> item.indicatorCode().equals(indicatorCode))
                        .map(item -> new ReturnedView(item.reasonCode(), item.text(), last.byName(), last.at()))
                        .findFirst()
                        .orElse(null);
    }
}
