package vn.hanoi.sti.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.agency.MembershipRole;
import vn.hanoi.sti.deadline.DeadlineWording;

/**
 * What a unit was asked for, and who there looks after which part.
 *
 * @param deadline as it stands now, exclusive
 * @param request absent while nothing was sent: the duty exists all the same
 * @param people who can be given a section; only for those who may give one
 * @param allowedActions {@code ASSIGN}, {@code OPEN}
 */
@Schema(name = "UnitRequestView")
record UnitRequestView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) LocalDate deadline,
        @Schema(required = true) boolean deadlineInclusive,
        @Schema(required = true) DeadlineWording wording,
        DataRequestRow request,
        @Schema(required = true) List<Section> sections,
        @Schema(required = true) List<Colleague> people,
        @Schema(required = true) List<String> allowedActions) {
    /** A section with its assignment; {@code revision} 0 while it was never given to anybody. */
    @Schema(name = "AssignedSection")
    record Section(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            @Schema(required = true) String en,
            @Schema(required = true) int indicators,
            @Schema(required = true) int cells,
            @Schema(required = true) int evidence,
            @Schema(required = true) int revision,
            UUID personId,
            String personName,
            String assignedByName,
            Instant assignedAt) {
        static Section of(OwedSection owed, AssignmentEntity given) {
            return new Section(
                    owed.code(),
                    owed.vi(),
                    owed.en(),
                    owed.indicators(),
                    owed.cells(),
                    owed.evidence(),
                    given == null ? 0 : given.revision(),
                    given == null ? null : given.personId(),
                    given == null ? null : given.personName(),
                    given == null ? null : given.assignedByName(),
                    given == null ? null : given.assignedAt());
        }
    }

    /** A person of the unit. */
    @Schema(name = "RequestColleague")
    record Colleague(
            @Schema(required = true) UUID personId,
            @Schema(required = true) String displayName,
            @Schema(required = true) MembershipRole role) {}

    /** A section that the viewer looks after. */
    @Schema(name = "MySection")
    record Mine(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationName,
            @Schema(required = true) int year,
            @Schema(required = true) String sectionCode,
            @Schema(required = true) String vi,
            @Schema(required = true) String en,
            @Schema(required = true) LocalDate deadline,
            @Schema(required = true) boolean deadlineInclusive,
            @Schema(required = true) String assignedByName,
            @Schema(required = true) Instant assignedAt) {}

    /** Sections that the viewer looks after, of dossiers that can still be worked on. */
    @Schema(name = "MySections")
    record AllMine(@Schema(required = true) List<Mine> items) {}
}
