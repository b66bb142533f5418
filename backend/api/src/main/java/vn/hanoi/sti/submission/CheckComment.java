package vn.hanoi.sti.submission;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody of the organization said of a warning. */
@Schema(name = "CheckComment")
record CheckComment(
        @Schema(required = true) String text,
        @Schema(required = true) String byName,
        @Schema(required = true) Instant at) {}
