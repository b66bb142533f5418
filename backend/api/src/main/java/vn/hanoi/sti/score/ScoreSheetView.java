package vn.hanoi.sti.score;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.council.CouncilRole;

/**
 * The scores of one evaluation as the viewer may know them by now.
 *
 * @param councilId absent while no council judges it
 * @param indicators rubrics, in the order of the set, with the viewer's own levels
 * @param submittedAt when the viewer handed in; absent before, and for who does not sit there
 * @param submitted how many members who may take part have handed in
 * @param entitled how many may take part
 * @param others scores that were handed in; empty until the viewer's own are, or the appraisal is finished
 * @param allowedActions {@code SCORE}, {@code SUBMIT}
 */
@Schema(name = "ScoreSheet")
record ScoreSheetView(
        @Schema(required = true) UUID evaluationId,
        UUID councilId,
        @Schema(required = true) List<Item> indicators,
        Instant submittedAt,
        @Schema(required = true) int submitted,
        @Schema(required = true) int entitled,
        @Schema(required = true) List<Sheet> others,
        @Schema(required = true) List<String> allowedActions) {
    /** A rubric and the viewer's own word on it; {@code version} 0 before the first save. */
    @Schema(name = "ScoreSheetIndicator")
    record Item(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            String en,
            Integer level,
            String reason,
            Instant savedAt,
            @Schema(required = true) long version) {}

    /** What another member handed in; the seat tells whose it is as far as the council's anonymity allows. */
    @Schema(name = "SubmittedScores")
    record Sheet(
            @Schema(required = true) UUID memberId,
            @Schema(required = true) int seat,
            @Schema(required = true) CouncilRole role,
            @Schema(required = true) List<Level> levels) {}

    /** A level with its reason. */
    @Schema(name = "SubmittedScore")
    record Level(
            @Schema(required = true) String code,
            @Schema(required = true) int level,
            @Schema(required = true) String reason) {}
}
