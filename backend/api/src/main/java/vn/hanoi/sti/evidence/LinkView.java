package vn.hanoi.sti.evidence;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a revision proves; {@code period} is a data year, or absent when it proves the indicator as a whole. */
@Schema(name = "EvidenceLinkView")
record LinkView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID revisionId,
        @Schema(required = true) String indicatorCode,
        String period,
        Integer page,
        @Schema(required = true) LinkDecision decision,
        String reason,
        String decidedByName,
        @Schema(required = true) List<String> allowedActions,
        @Schema(required = true) long version) {}
