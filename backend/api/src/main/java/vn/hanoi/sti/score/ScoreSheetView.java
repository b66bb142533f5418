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
 * @param round the round that is the viewer's turn: 0 the real one, which is always there
 * @param indicators rubrics of that round, in the order of the set, with the viewer's own levels in it
 * @param submittedAt when the viewer handed the real round in; absent before, and for who does not sit there
 * @param submitted how many members who may take part have handed in
 * @param entitled how many may take part
 * @param standing the viewer's own levels as they stand once handed in, newest round first where there are several
 * @param others scores that were handed in; empty until the viewer's own are, or the appraisal is finished
 * @param apart rubrics on which members who handed in are more than one level apart; for who handed in, for chair and
 *     secretary and for the overview
 * @param rounds rounds beside the real one, by number
 * @param allowedActions {@code SCORE}, {@code SUBMIT}, {@code OPEN_CALIBRATION}, {@code OPEN_RESCORE}
 */
@Schema(name = "ScoreSheet")
record ScoreSheetView(
        @Schema(required = true) UUID evaluationId,
        UUID councilId,
        @Schema(required = true) int round,
        @Schema(required = true) List<Item> indicators,
        Instant submittedAt,
        @Schema(required = true) int submitted,
        @Schema(required = true) int entitled,
        @Schema(required = true) List<Level> standing,
        @Schema(required = true) List<Sheet> others,
        @Schema(required = true) List<String> apart,
        @Schema(required = true) List<Round> rounds,
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

    /**
     * What another member handed in; the seat tells whose it is as far as the council's anonymity allows.
     *
     * @param levels as they stand
     * @param earlier what a newer round stands for now
     */
    @Schema(name = "SubmittedScores")
    record Sheet(
            @Schema(required = true) UUID memberId,
            @Schema(required = true) int seat,
            @Schema(required = true) CouncilRole role,
            @Schema(required = true) List<Level> levels,
            @Schema(required = true) List<Level> earlier) {}

    /** A level with its reason, and the round in which it was given. */
    @Schema(name = "SubmittedScore")
    record Level(
            @Schema(required = true) String code,
            @Schema(required = true) int level,
            @Schema(required = true) String reason,
            @Schema(required = true) int round) {}

    /**
     * A round beside the real one.
     *
     * @param closedAt absent while it is open
     * @param submitted how many members who may take part have handed it in
     * @param submittedAt when the viewer did
     * @param allowedActions {@code CLOSE}
     */
    @Schema(name = "ScoreRound")
    record Round(
            @Schema(required = true) int number,
            @Schema(required = true) RoundKind kind,
            @Schema(required = true) List<String> indicators,
            @Schema(required = true) String reason,
            @Schema(required = true) String openedByName,
            @Schema(required = true) Instant openedAt,
            String closedByName,
            Instant closedAt,
            @Schema(required = true) int submitted,
            Instant submittedAt,
            @Schema(required = true) long version,
            @Schema(required = true) List<String> allowedActions) {}
}
