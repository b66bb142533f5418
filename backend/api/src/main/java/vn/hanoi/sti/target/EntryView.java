package vn.hanoi.sti.target;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.NumberText;

/**
 * A baseline, target or actual as it was saved.
 *
 * @param value exact: a decimal, or a fraction in lowest terms
 * @param valueShown two decimals
 * @param evaluationId the evaluation whose certified figures it was taken from; absent for a typed one
 */
@Schema(name = "TargetEntry")
record EntryView(
        @Schema(required = true) EntryKind kind,
        @Schema(required = true) int year,
        @Schema(required = true) String value,
        @Schema(required = true) String valueShown,
        @Schema(required = true) String source,
        String document,
        String reason,
        UUID evaluationId,
        @Schema(required = true) long revision,
        @Schema(required = true) String enteredByName,
        @Schema(required = true) Instant enteredAt) {
    static EntryView of(NewEntry said, long revision, String byName, Instant at) {
        return new EntryView(
                said.kind(),
                said.year(),
                said.value(),
                Exact.shown(NumberText.fraction(said.value()).orElseThrow()),
                said.source(),
                said.document(),
                said.reason(),
                said.evaluationId(),
                revision,
                byName,
                at);
    }
}
