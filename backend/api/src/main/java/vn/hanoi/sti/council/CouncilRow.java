package vn.hanoi.sti.council;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A council in a list; {@code evaluations} counts those that the viewer may see. */
record CouncilRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) String nameVi,
        @Schema(required = true) String decisionNumber,
        @Schema(required = true) LocalDate decidedOn,
        @Schema(required = true) CouncilState state,
        CouncilRole ownRole,
        @Schema(required = true) int members,
        @Schema(required = true) int evaluations,
        @Schema(required = true) long version) {}
