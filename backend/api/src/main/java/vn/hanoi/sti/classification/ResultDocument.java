package vn.hanoi.sti.classification;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The file that a finding or a cap set aside rests on. */
public record ResultDocument(
        @Schema(required = true) UUID id,
        @Schema(required = true) String fileName,
        @Schema(required = true) long size,
        @Schema(required = true) String sha256) {}
