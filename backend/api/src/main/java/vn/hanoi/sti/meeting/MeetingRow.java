package vn.hanoi.sti.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting in the list of its council. */
record MeetingRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) int number,
        @Schema(required = true) Instant startsAt,
        @Schema(required = true) Instant endsAt,
        @Schema(required = true) String place,
        @Schema(required = true) boolean online,
        @Schema(required = true) MeetingState state) {
    /** @param allowedActions CREATE for who may call one */
    @Schema(name = "CouncilMeetings")
    record Listed(
            @Schema(required = true) List<MeetingRow> items,
            @Schema(required = true) List<String> allowedActions) {}
}
