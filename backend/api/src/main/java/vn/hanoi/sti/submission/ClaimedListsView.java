package vn.hanoi.sti.submission;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.check.OutputIdentifier;

/** Outputs claimed by name, one list per cell that has one. */
@Schema(name = "ClaimedListsView")
record ClaimedListsView(
        @Schema(required = true) boolean editable,
        @Schema(required = true) List<Listed> items) {
    /** The list of one cell; {@code revision} is its ETag. */
    @Schema(name = "ClaimedList")
    record Listed(
            @Schema(required = true) String indicatorCode,
            @Schema(required = true) String period,
            @Schema(required = true) int revision,
            @Schema(required = true) List<Output> outputs) {}

    /** One output; {@code identifier} as it was typed. */
    @Schema(name = "ClaimedOutput")
    record Output(
            @Schema(required = true) String type,
            @Schema(required = true) OutputIdentifier kind,
            @Schema(required = true) String identifier,
            @Schema(required = true) String title,
            @Schema(required = true) String fraction) {
        static Output of(ClaimedOutputs.Claim claim) {
            return new Output(claim.type(), claim.kind(), claim.given(), claim.title(), claim.fraction());
        }
    }
}
