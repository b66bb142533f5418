package vn.hanoi.sti.lastround;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the last certified round offers, and what was brought from it already.
 *
 * @param source absent when the organization has no earlier certified round
 * @param offers cells still empty for which the last round has a value
 * @param answered cells that were left alone because something is entered
 * @param changed cells left out because the indicator is measured otherwise now
 * @param copied cells whose present revision was brought, not typed
 * @param allowedActions {@code COPY} while something can be brought by this viewer
 */
@Schema(name = "LastRoundView")
record LastRoundView(
        @Schema(required = true) UUID evaluationId,
        Source source,
        @Schema(required = true) List<Offer> offers,
        @Schema(required = true) int answered,
        @Schema(required = true) int changed,
        @Schema(required = true) List<Copied> copied,
        @Schema(required = true) List<String> allowedActions) {
    /** The round that values come from. */
    @Schema(name = "LastRoundSource")
    record Source(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) int year) {}

    /** A value that can be brought. */
    @Schema(name = "LastRoundOffer")
    record Offer(
            @Schema(required = true) String indicatorCode,
            @Schema(required = true) String period,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class)
            JsonNode value,

            String explanation,
            @Schema(required = true) int fromRevision,
            @Schema(required = true) String enteredByName,
            @Schema(required = true) Instant enteredAt) {}

    /** Where the present revision of a cell comes from. */
    @Schema(name = "CopiedValue")
    record Copied(
            @Schema(required = true) String indicatorCode,
            @Schema(required = true) String period,
            @Schema(required = true) int revision,
            @Schema(required = true) UUID fromEvaluationId,
            @Schema(required = true) int fromYear,
            @Schema(required = true) int fromRevision,
            @Schema(required = true) String copiedByName,
            @Schema(required = true) Instant copiedAt) {}
}
