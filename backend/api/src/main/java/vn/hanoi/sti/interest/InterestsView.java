package vn.hanoi.sti.interest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.conflict.Quorum;
import vn.hanoi.sti.expert.ConflictView;

/** Every member with every evaluation of a council that the viewer may see, and what it leaves of the quorum. */
@Schema(name = "CouncilInterests")
record InterestsView(
        @Schema(required = true) UUID councilId,
        @Schema(required = true) List<Evaluation> evaluations) {
    /**
     * One evaluation.
     *
     * @param actingChair the vice chair who leads because the chair may not; absent otherwise
     */
    @Schema(name = "CouncilInterestEvaluation")
    record Evaluation(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationName,
            @Schema(required = true) QuorumState quorum,
            UUID actingChair,
            @Schema(required = true) List<Member> members) {}

    /** The quorum, recomputed without the recused. */
    @Schema(name = "CouncilQuorumState")
    record QuorumState(
            @Schema(required = true) int seats,
            @Schema(required = true) int entitled,
            @Schema(required = true) int needed,
            @Schema(required = true) boolean reachable,
            @Schema(required = true) List<Quorum.Lack> lacks) {
        static QuorumState of(Quorum quorum) {
            return new QuorumState(
                    quorum.seats(), quorum.entitled(), quorum.needed(), quorum.reachable(), quorum.lacks());
        }
    }

    /**
     * How one member stands to it.
     *
     * @param conflict what is known at this moment
     * @param recusal the one that holds; absent where none does
     * @param lifted the last one that no longer holds
     * @param allowedActions {@code LIFT}
     */
    @Schema(name = "CouncilInterestMember")
    record Member(
            @Schema(required = true) UUID memberId,
            @Schema(required = true) Standing.Status status,
            @Schema(required = true) ConflictView conflict,
            Declaration declaration,
            Recusal recusal,
            Recusal lifted,
            @Schema(required = true) List<String> allowedActions) {}

    /** What the member said last. */
    @Schema(name = "InterestDeclaration")
    record Declaration(
            @Schema(required = true) boolean conflict,
            InterestKind kind,
            String words,
            @Schema(required = true) Instant at) {}

    /** That the member may not take part, as it was recorded. */
    @Schema(name = "CouncilRecusal")
    record Recusal(
            @Schema(required = true) UUID id,
            @Schema(required = true) RecusalSource source,
            @Schema(required = true) List<ConflictView.Reason> reasons,
            @Schema(required = true) Instant at,
            Lifting lifting) {}

    /** That it no longer holds. */
    @Schema(name = "CouncilRecusalLifting")
    record Lifting(
            @Schema(required = true) String reason,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}
}
