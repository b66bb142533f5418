package vn.hanoi.sti.simulation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would become of one evaluation. Never a result: it has no digest of its own, no steps, and is nowhere kept.
 *
 * @param simulation always true
 * @param inputDigest digest of the input that was tried out
 * @param before the grade as it stands
 * @param after the grade with what was moved
 * @param standing how firmly the grade stands, before anything is moved
 */
record SimulationView(
        @Schema(required = true) boolean simulation,
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) String organizationName,
        @Schema(required = true) SetView criteriaSet,
        @Schema(required = true) String inputDigest,
        @Schema(required = true) OutcomeView before,
        @Schema(required = true) OutcomeView after,
        @Schema(required = true) boolean flips,
        @Schema(required = true) List<PartView> parts,
        @Schema(required = true) StandingView standing) {

    /** The set whose weights and bounds were moved; not official means "minh họa". */
    record SetView(
            @Schema(required = true) UUID id,
            @Schema(required = true) String code,
            @Schema(required = true) int setVersion,
            @Schema(required = true) boolean official) {}

    /** Total and grade; a total is absent when everything is not applicable. */
    record OutcomeView(
            String total,
            String totalShown,
            @Schema(required = true) String grade) {}

    /** One indicator before and after; members are absent where it is not applicable or weighs nothing. */
    record PartView(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            String en,
            @Schema(required = true) String groupCode,
            String sharePercentBefore,
            String sharePercentAfter,
            String weightBefore,
            String weightAfter,
            String pointsBefore,
            String pointsAfter) {}
}
