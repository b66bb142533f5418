package vn.hanoi.sti.mail;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person wants by mail, and whether any can come.
 *
 * @param on whether this installation sends mail
 * @param at from when on, in Hanoi, e.g. {@code 07:00}
 * @param address where it goes; absent where none is known
 */
@Schema(name = "MailPreference")
record PreferenceView(
        @Schema(required = true) boolean notices,
        @Schema(required = true) MailLanguage language,
        @Schema(required = true) boolean on,
        @Schema(required = true) String at,
        String address,
        Instant lastSentAt) {}
