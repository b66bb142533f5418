package vn.hanoi.sti.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.evaluation.EvaluationState;

/**
 * A council with its members and what it judges.
 *
 * @param composition what its membership lacks or is unusual in
 * @param evaluations those that the viewer may see
 * @param allowedActions {@code CHANGE}, {@code SEAT}, {@code ASSIGN}, {@code DISSOLVE}
 */
record CouncilView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String nameVi,
        @Schema(required = true) String decisionNumber,
        @Schema(required = true) LocalDate decidedOn,
        @Schema(required = true) Paper document,
        @Schema(required = true) QuorumTerms quorum,
        @Schema(required = true) int lookbackYears,
        @Schema(required = true) Anonymity anonymity,
        @Schema(required = true) CouncilState state,
        @Schema(required = true) List<CouncilRules.Lack> composition,
        @Schema(required = true) List<Member> members,
        @Schema(required = true) List<Member> former,
        @Schema(required = true) List<Assigned> evaluations,
        @Schema(required = true) List<String> allowedActions,
        @Schema(required = true) long version) {
    /** The decision's file. */
    @Schema(name = "CouncilDocument")
    record Paper(
            @Schema(required = true) UUID id,
            @Schema(required = true) String fileName,
            @Schema(required = true) long size,
            @Schema(required = true) String sha256) {}

    /**
     * A seat. Fellow members of an anonymous council see its number and office only.
     *
     * @param account whether the expert can sign in; absent where the name is
     * @param me whether it is the viewer's own
     */
    @Schema(name = "CouncilMember")
    record Member(
            @Schema(required = true) UUID id,
            @Schema(required = true) int seat,
            @Schema(required = true) CouncilRole role,
            UUID expertId,
            String displayName,
            String title,
            @Schema(required = true) List<String> specialties,
            Boolean account,
            @Schema(required = true) boolean me,
            @Schema(required = true) Instant joinedAt,
            Instant endedAt,
            String endReason) {}

    /** What the council judges. */
    @Schema(name = "CouncilEvaluation")
    record Assigned(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationCode,
            @Schema(required = true) String organizationName,
            @Schema(required = true) int year,
            @Schema(required = true) EvaluationState state,
            @Schema(required = true) Instant assignedAt,
            @Schema(required = true) List<String> allowedActions) {}
}
