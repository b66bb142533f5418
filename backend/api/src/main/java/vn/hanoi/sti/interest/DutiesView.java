package vn.hanoi.sti.interest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.council.CouncilRole;
import vn.hanoi.sti.expert.ConflictView;

/** What the viewer has to judge, or first to declare; what is closed to them is not there. */
@Schema(name = "CouncilDuties")
record DutiesView(@Schema(required = true) List<Duty> items) {
    /**
     * An evaluation of a council in which the viewer sits. Before they declare they know no more of it than this.
     *
     * @param status {@code TO_DECLARE} or {@code ENTITLED}
     * @param disclosed what is known and does not bar
     */
    @Schema(name = "CouncilDuty")
    record Duty(
            @Schema(required = true) UUID councilId,
            @Schema(required = true) String councilName,
            @Schema(required = true) CouncilRole role,
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationName,
            @Schema(required = true) int year,
            @Schema(required = true) Standing.Status status,
            @Schema(required = true) List<ConflictView.Reason> disclosed,
            InterestsView.Declaration declaration) {}
}
