package vn.hanoi.sti.collection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.criteria.ScoringView;
import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.evaluation.EvaluationState;

/** The whole dossier of an evaluation: its tree with every cell, what is there, and what is still missing. */
@Schema(name = "SheetView")
record SheetView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) EvaluationState state,
        @Schema(required = true) List<Integer> dataYears,
        @Schema(required = true) List<Integer> usableYears,
        @Schema(required = true) List<Group> groups,
        @Schema(required = true) Progress progress,
        @Schema(required = true) Completeness dossier) {
    @Schema(name = "SheetGroup")
    record Group(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            @Schema(required = true) String en,
            @Schema(required = true) List<CriterionPart> criteria) {}

    @Schema(name = "SheetCriterion")
    record CriterionPart(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            @Schema(required = true) String en,
            @Schema(required = true) List<SheetIndicator> indicators) {}

    /**
     * An indicator with its cells.
     *
     * @param weight points it carries for this organization's functions, two decimals
     * @param evidenceChangedAt when evidence was linked or taken back last, absent while none was
     * @param appraisal absent while there is none that this viewer may see
     * @param returned why it was sent back, absent unless the organization has the dossier because of that
     * @param lockedBy code of the rule that keeps the organization from changing it
     */
    @Schema(name = "SheetIndicator")
    record SheetIndicator(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            @Schema(required = true) String en,
            @Schema(required = true) String unit,
            @Schema(required = true) IooiLevel level,
            @Schema(required = true) String evidenceHint,
            @Schema(required = true) ScoringView scoring,
            @Schema(required = true) String weight,
            @Schema(required = true) List<String> periods,
            @Schema(required = true) List<CellView> cells,
            @Schema(required = true) IndicatorRecord.Status status,
            @Schema(required = true) int evidenceCount,
            @Schema(required = true) int evidenceAccepted,
            Instant evidenceChangedAt,
            AppraisalView appraisal,
            ReturnedView returned,
            @Schema(required = true) boolean editable,
            String lockedBy,
            @Schema(required = true) List<String> allowedActions) {}
}
