package vn.hanoi.sti.council;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a council can meet about an evaluation.
 *
 * @param numerator and {@code denominator}: share of the members entitled for it who must attend
 * @param minimum never fewer than this many
 * @param chair the chair or a vice chair must attend
 */
@Schema(name = "CouncilQuorum")
record QuorumTerms(
        @NotNull @Min(1) @Max(100) Integer numerator,
        @NotNull @Min(1) @Max(100) Integer denominator,
        @NotNull @Min(1) @Max(50) Integer minimum,
        @NotNull Boolean chair,
        @NotNull Boolean secretary) {}
