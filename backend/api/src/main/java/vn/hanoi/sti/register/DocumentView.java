package vn.hanoi.sti.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper on which an object rests; the file's particulars are absent where only its number is known. */
@Schema(name = "RegisteredDocument")
record DocumentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) DocumentKind kind,
        @Schema(required = true) String title,
        @Schema(required = true) String number,
        @Schema(required = true) LocalDate issuedOn,
        @Schema(required = true) String issuer,
        String fileName,
        String mediaType,
        Long size,
        String sha256,
        @Schema(required = true) String addedByName,
        @Schema(required = true) Instant addedAt) {}
