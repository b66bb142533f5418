package vn.hanoi.sti.seal;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a sealed result was taken up again.
 *
 * @param ofVersion the version that is amended; the next one comes out of it
 * @param legalBasis the rule that allows it, e.g. an article
 * @param documentNumber of the decision that orders it
 */
@Schema(name = "ResultAmendment")
public record Amendment(
        @Schema(required = true) int ofVersion,
        @Schema(required = true) String reason,
        @Schema(required = true) String legalBasis,
        @Schema(required = true) String documentNumber,
        @Schema(required = true) LocalDate documentDate,
        @Schema(required = true) String openedByName,
        @Schema(required = true) Instant openedAt) {
    /** What the one who opens it says. */
    record Basis(String reason, String legalBasis, String documentNumber, LocalDate documentDate) {}
}
