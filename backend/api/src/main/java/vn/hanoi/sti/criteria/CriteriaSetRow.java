package vn.hanoi.sti.criteria;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.Stage;

/** A version of a criteria set in a list; {@code official} false means "minh họa". */
record CriteriaSetRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) int setVersion,
        @Schema(required = true) Kind kind,
        Stage stage,
        @Schema(required = true) String appendix,
        @Schema(required = true) String nameVi,
        @Schema(required = true) String nameEn,
        @Schema(required = true) CriteriaStatus status,
        @Schema(required = true) boolean official,
        @Schema(required = true) int indicatorCount,
        @Schema(required = true) String digest,
        @Schema(required = true) Instant importedAt,
        Instant publishedAt,
        @Schema(required = true) long version) {}
