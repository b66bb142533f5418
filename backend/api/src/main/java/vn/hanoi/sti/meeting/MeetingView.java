package vn.hanoi.sti.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.council.CouncilRole;

/**
 * A meeting as a viewer may see it: without the items that a conflict of interest closes to them.
 *
 * @param ownMemberId the viewer's seat, null where they have none
 */
public record MeetingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID councilId,
        @Schema(required = true) String councilName,
        @Schema(required = true) String decisionNumber,
        @Schema(required = true) LocalDate decidedOn,
        @Schema(required = true) int number,
        @Schema(required = true) Instant startsAt,
        @Schema(required = true) Instant endsAt,
        @Schema(required = true) String place,
        @Schema(required = true) boolean online,
        @Schema(required = true) UUID chairId,
        @Schema(required = true) UUID secretaryId,
        @Schema(required = true) MeetingState state,
        Instant openedAt,
        Instant closedAt,
        UUID ownMemberId,
        @Schema(required = true) List<Member> members,
        @Schema(required = true) List<Item> items,
        @Schema(required = true) List<Task> tasks,
        @Schema(required = true) List<String> allowedActions,
        @Schema(required = true) long version) {
    /**
     * A member of the council.
     *
     * @param displayName null in an anonymous council for fellow members
     * @param present is there now
     */
    @Schema(name = "MeetingMember")
    public record Member(
            @Schema(required = true) UUID memberId,
            @Schema(required = true) int seat,
            @Schema(required = true) CouncilRole role,
            String displayName,
            Instant invitedAt,
            @Schema(required = true) boolean present,
            @Schema(required = true) List<Attendance> attendances) {}

    /** From when to when a member was there. */
    @Schema(name = "MeetingAttendance")
    public record Attendance(
            @Schema(required = true) UUID id,
            @Schema(required = true) boolean online,
            @Schema(required = true) Instant arrivedAt,
            Instant leftAt) {}

    /**
     * An item of the agenda.
     *
     * @param position among the items that the viewer may see
     * @param quorum with those who are there now; once there is a conclusion, as it was then
     */
    @Schema(name = "MeetingItem")
    public record Item(
            @Schema(required = true) UUID id,
            @Schema(required = true) int position,
            UUID evaluationId,
            String organizationName,
            @Schema(required = true) String title,
            @Schema(required = true) ItemQuorum quorum,
            @Schema(required = true) List<Recused> recused,
            @Schema(required = true) List<UUID> undeclared,
            String conclusion,
            Instant concludedAt,
            @Schema(required = true) List<Dissent> dissents,
            @Schema(required = true) List<String> allowedActions) {}

    /** Who may not take part in an item; {@code at} null while the recusal is not on record. */
    @Schema(name = "MeetingRecusal")
    public record Recused(
            @Schema(required = true) UUID memberId,
            Instant at,
            @Schema(required = true) boolean declared) {}

    /** What a member holds against the conclusion. */
    @Schema(name = "MeetingDissent")
    public record Dissent(
            @Schema(required = true) UUID memberId,
            @Schema(required = true) String words,
            @Schema(required = true) String recordedByName,
            @Schema(required = true) Instant at) {}

    /** What is to be done. */
    @Schema(name = "MeetingTask")
    public record Task(
            @Schema(required = true) UUID id,
            UUID itemId,
            @Schema(required = true) String what,
            @Schema(required = true) String who,
            @Schema(required = true) LocalDate dueOn) {}
}
