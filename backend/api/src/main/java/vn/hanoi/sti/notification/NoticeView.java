package vn.hanoi.sti.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One notice as its reader sees it.
 *
 * @param readAt absent while this person has not read it
 */
@Schema(name = "NoticeView")
record NoticeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String kind,
        @Schema(required = true) String objectType,
        @Schema(required = true) UUID objectId,
        @Schema(required = true) Map<String, String> params,
        @Schema(required = true) Instant at,
        Instant readAt) {
    /** A page of the inbox; {@code unread} counts the whole inbox. */
    @Schema(name = "NoticesView")
    record Inbox(
            @Schema(required = true) List<NoticeView> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total,
            @Schema(required = true) long unread) {}

    /** How many are left after some were read. */
    @Schema(name = "NoticesRead")
    record Left(@Schema(required = true) long unread) {}
}
