package vn.hanoi.sti.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether mail arrives: each person with the newest day, trouble first.
 *
 * @param on whether this installation sends mail
 * @param at from when on, in Hanoi, e.g. {@code 07:00}
 */
@Schema(name = "MailDeliveries")
record DeliveryView(
        @Schema(required = true) boolean on,
        @Schema(required = true) String at,
        @Schema(required = true) List<Delivery> items,
        @Schema(required = true) int page,
        @Schema(required = true) int size,
        @Schema(required = true) long total) {
    /** How the newest mail to a person stands. */
    @Schema(name = "MailState")
    enum State {
        /** No address is known. */
        NO_ADDRESS,
        /** No day has come yet. */
        NEVER,
        /** It waits for the next attempt. */
        PENDING,
        SENT,
        NOTHING_NEW,
        /** The server takes no mail for the address. */
        REFUSED,
        /** It never left; its content went into the mail of the day after. */
        MISSED
    }

    /**
     * One person.
     *
     * @param lastError in the server's words, of the newest day
     */
    @Schema(name = "MailDelivery")
    record Delivery(
            @Schema(required = true) UUID personId,
            @Schema(required = true) String displayName,
            String address,
            @Schema(required = true) State state,
            LocalDate day,
            Instant lastSentAt,
            @Schema(required = true) int attempts,
            String lastError) {}
}
