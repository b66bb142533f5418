package vn.hanoi.sti.run;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed from one run to another, evaluation by evaluation; those of which nothing changed are only counted.
 *
 * @param added evaluations that only the later run holds
 * @param removed evaluations that only the earlier run holds
 */
record RunComparison(
        @Schema(required = true) RunRow before,
        @Schema(required = true) RunRow after,
        @Schema(required = true) int unchanged,
        @Schema(required = true) List<Changed> items,
        @Schema(required = true) List<RunView.Graded> added,
        @Schema(required = true) List<RunView.Graded> removed) {

    /** One evaluation whose inputs or rules changed. */
    @Schema(name = "RunChanged")
    record Changed(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationCode,
            @Schema(required = true) String organizationName,
            @Schema(required = true) String gradeBefore,
            @Schema(required = true) String gradeAfter,
            String totalBeforeShown,
            String totalAfterShown,
            @Schema(required = true) boolean turns,
            @Schema(required = true) List<Change> changes) {}

    /**
     * One changed input with what it does alone.
     *
     * @param area RULES, FUNCTIONS, VALUE, WITHOUT_EVIDENCE, EVIDENCE, PEERS, DOSSIER, FINDINGS, CAPS_SET_ASIDE, USABLE_DATA_YEARS
     * @param before as JSON, for who may read figures
     * @param pointsShown points of the indicator, after − before
     * @param totalShown total, after − before
     * @param grade the grade by this change alone
     */
    @Schema(name = "RunChange")
    record Change(
            @Schema(required = true) String area,
            String indicator,
            String before,
            String after,
            String points,
            String pointsShown,
            String total,
            String totalShown,
            @Schema(required = true) String grade,
            @Schema(required = true) boolean turns) {}
}
