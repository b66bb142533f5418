package vn.hanoi.sti.submission;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a head keeps of a certification.
 *
 * @param number 1 and up, in each evaluation
 * @param digest SHA-256 of {@code content} in UTF-8, lower-case hexadecimal
 * @param previousDigest of the receipt before, absent for a first one
 * @param delegated whether somebody certified by order of the head
 * @param content the canonical JSON (RFC 8785) of exactly what was certified
 */
@Schema(name = "ReceiptView")
record ReceiptView(
        @Schema(required = true) int number,
        @Schema(required = true) String digest,
        String previousDigest,
        @Schema(required = true) String organizationName,
        @Schema(required = true) String statement,
        @Schema(required = true) String byName,
        @Schema(required = true) boolean delegated,
        @Schema(required = true) Instant at,
        @Schema(required = true) String content) {
    /** A receipt in a list. */
    @Schema(name = "ReceiptRow")
    record Row(
            @Schema(required = true) int number,
            @Schema(required = true) String digest,
            @Schema(required = true) String byName,
            @Schema(required = true) boolean delegated,
            @Schema(required = true) Instant at) {}

    /** All receipts of an evaluation, newest first. */
    @Schema(name = "ReceiptsView")
    record All(@Schema(required = true) List<Row> items) {}
}
