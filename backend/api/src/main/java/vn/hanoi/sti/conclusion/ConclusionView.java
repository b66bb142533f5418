package vn.hanoi.sti.conclusion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.Stage;

/**
 * What an evaluation was concluded with, and among what can be chosen.
 *
 * @param kind of the evaluated object
 * @param objectId its id in the register of its kind
 * @param stage of a programme, else absent
 * @param due whether evaluations of this kind end with a conclusion; else with a grade alone
 * @param designs among which one must be chosen; empty where no effect is claimed
 * @param recommendations among which one must be chosen; empty where there is nothing to choose
 * @param comparedWith the group that the register names for comparison, absent when there is none
 * @param current what counts now, absent while there is none
 * @param earlier wordings before it, newest first
 * @param version what If-Match needs: the number of the wording that counts, 0 before the first
 */
record ConclusionView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) String kind,
        @Schema(required = true) UUID objectId,
        Stage stage,
        @Schema(required = true) boolean due,
        @Schema(required = true) List<Design> designs,
        @Schema(required = true) List<Recommendation> recommendations,
        String comparedWith,
        Wording current,
        @Schema(required = true) List<Wording> earlier,
        @Schema(required = true) List<ConclusionAction> allowedActions,
        @Schema(required = true) long version) {
    /** One wording, who gave it and when. */
    @Schema(name = "ConclusionWording")
    record Wording(
            @Schema(required = true) int revision,
            Design design,
            String comparison,
            Recommendation recommendation,
            @Schema(required = true) String reasons,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}
}
