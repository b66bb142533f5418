package vn.hanoi.sti.coverage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Contents that more than one organization supplied, the ones that nobody looked at first. */
@Schema(name = "SharedContentList")
record SharedContentView(@Schema(required = true) List<Item> items) {
    /** One content; {@code version} counts what was concluded, 0 while nobody did. */
    @Schema(name = "SharedContentItem")
    record Item(
            @Schema(required = true) String sha256,
            @Schema(required = true) List<Use> uses,
            SharedContentConclusion conclusion,
            String note,
            String concludedByName,
            Instant concludedAt,
            @Schema(required = true) List<String> allowedActions,
            @Schema(required = true) int version) {}

    /** Where it was supplied. */
    @Schema(name = "SharedContentUse")
    record Use(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationName,
            @Schema(required = true) UUID documentId,
            @Schema(required = true) String title,
            @Schema(required = true) String fileName,
            @Schema(required = true) Instant uploadedAt) {}
}
