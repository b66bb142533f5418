package vn.hanoi.sti.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The minutes as a viewer may read them.
 *
 * @param digest SHA-256 of {@code content}; of the whole record where nothing is left out for this viewer
 * @param content canonical JSON: the meeting and its ballots as they stood when it closed
 */
@Schema(name = "MeetingMinutes")
record MinutesView(
        @Schema(required = true) UUID meetingId,
        @Schema(required = true) String digest,
        @Schema(required = true) String content,
        @Schema(required = true) String closedByName,
        @Schema(required = true) Instant closedAt,
        @Schema(required = true) List<Annex> annexes,
        @Schema(required = true) List<String> allowedActions) {
    /** A correction; {@code itemId} null where it is of the meeting as a whole. */
    @Schema(name = "MeetingAnnex")
    record Annex(
            @Schema(required = true) int number,
            UUID itemId,
            @Schema(required = true) String words,
            @Schema(required = true) String reason,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}
}
