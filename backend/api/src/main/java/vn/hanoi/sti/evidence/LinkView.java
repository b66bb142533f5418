package vn.hanoi.sti.evidence;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a revision proves; {@code period} is a data year, or absent when it proves the indicator as a whole. A link stays
 * on its revision: {@code newerRevision} says that a later file exists. {@code findings} says why it cannot prove it.
 */
@Schema(name = "EvidenceLinkView")
record LinkView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID revisionId,
        @Schema(required = true) int revision,
        @Schema(required = true) boolean newerRevision,
        @Schema(required = true) String indicatorCode,
        String period,
        Integer page,
        PinRegion region,
        String quote,
        @Schema(required = true) LinkDecision decision,
        String reason,
        String decidedByName,
        @Schema(required = true) List<String> findings,
        @Schema(required = true) List<String> allowedActions,
        @Schema(required = true) long version) {}
