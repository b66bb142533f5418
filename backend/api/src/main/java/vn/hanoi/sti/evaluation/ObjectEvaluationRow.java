package vn.hanoi.sti.evaluation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.Stage;

/**
 * One evaluation of an object.
 *
 * @param stage of a programme, else absent
 */
record ObjectEvaluationRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID campaignId,
        @Schema(required = true) String campaignName,
        @Schema(required = true) int year,
        @Schema(required = true) String kind,
        Stage stage,
        @Schema(required = true) EvaluationState state,
        @Schema(required = true) Instant stateSince) {
    static ObjectEvaluationRow of(EvaluationEntity evaluation) {
        var campaign = evaluation.getCampaign();
        return new ObjectEvaluationRow(
                evaluation.getId(),
                campaign.getId(),
                campaign.getNameVi(),
                campaign.getListYear(),
                campaign.getKind(),
                campaign.getStage(),
                evaluation.getState(),
                evaluation.getStateSince());
    }
}
