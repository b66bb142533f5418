package vn.hanoi.sti.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting as it is called.
 *
 * @param chairId the seat that presides: the chair's or a vice chair's
 * @param secretaryId the seat that keeps the minutes
 * @param items the agenda in its order
 */
record SaveMeeting(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @Size(max = 500) String place,
        @NotNull Boolean online,
        @NotNull UUID chairId,
        @NotNull UUID secretaryId,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Item> items) {
    /** @param evaluationId what is judged under this item, null for other business */
    @Schema(name = "SaveMeetingItem")
    record Item(
            UUID evaluationId, @NotBlank @Size(max = 500) String title) {}
}
