package vn.hanoi.sti.feed;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the person has an address.
 *
 * @param path of the calendar below the API's address; only in the answer that made it, never again
 * @param readOn last day on which a program asked for it, absent while none has
 */
@Schema(name = "CalendarFeed")
record FeedView(@Schema(required = true) boolean active, Instant createdAt, LocalDate readOn, String path) {
    static final FeedView NONE = new FeedView(false, null, null, null);
}
