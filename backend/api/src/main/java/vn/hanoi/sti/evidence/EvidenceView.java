package vn.hanoi.sti.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document with its newest file, what it proves, and its earlier files. {@code particularsVersion} counts what was said
 * of it; without {@code contentVisible} the viewer sees that the proof exists and may not open it.
 */
record EvidenceView(
        @Schema(required = true) UUID documentId,
        @Schema(required = true) UUID revisionId,
        @Schema(required = true) int revision,
        @Schema(required = true) String title,
        String issuer,
        String number,
        LocalDate issuedOn,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate validFrom,
        LocalDate validTo,
        @Schema(required = true) Confidentiality confidentiality,
        @Schema(required = true) int particularsVersion,
        @Schema(required = true) boolean contentVisible,
        @Schema(required = true) String fileName,
        @Schema(required = true) String mediaType,
        @Schema(required = true) long size,
        @Schema(required = true) String sha256,
        @Schema(required = true) String uploadedByName,
        @Schema(required = true) Instant uploadedAt,
        @Schema(required = true) List<LinkView> links,
        @Schema(required = true) List<RevisionView> revisions,
        @Schema(required = true) List<String> allowedActions) {
    /** One file of the document, earlier ones included. */
    @Schema(name = "EvidenceRevisionView")
    record RevisionView(
            @Schema(required = true) UUID revisionId,
            @Schema(required = true) int revision,
            @Schema(required = true) String sha256,
            @Schema(required = true) String fileName,
            @Schema(required = true) String mediaType,
            @Schema(required = true) long size,
            @Schema(required = true) Instant uploadedAt,
            @Schema(required = true) String uploadedByName) {}
}
