package vn.hanoi.sti.classification;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.seal.Amendment;

/**
 * The sealed versions of one result.
 *
 * @param items the newest first; empty before the first approval
 * @param amendment under way, its version not sealed yet; absent when there is none
 * @param allowedActions AMEND
 * @param version of the evaluation: what If-Match needs to open an amendment
 */
record ApprovedResultsView(
        @Schema(required = true) List<ApprovedVersion> items,
        Amendment amendment,
        @Schema(required = true) List<String> allowedActions,
        @Schema(required = true) long version) {
    /**
     * One version.
     *
     * @param totalShown absent when nothing was applicable
     * @param grade a grade of the set, or NOT_GRADED
     * @param amendment why there is this version; absent for the first
     */
    record ApprovedVersion(
            @Schema(required = true) int versionNumber,
            @Schema(required = true) String sealNumber,
            String total,
            String totalShown,
            @Schema(required = true) String grade,
            String status,
            @Schema(required = true) String inputDigest,
            @Schema(required = true) String resultDigest,
            @Schema(required = true) String approvedByName,
            @Schema(required = true) Instant approvedAt,
            Amendment amendment) {}
}
