package vn.hanoi.sti.coverage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Criterion × data year, with the indicators behind each cell, and the documents that prove nothing yet. */
@Schema(name = "EvidenceCoverageView")
record CoverageView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) List<String> years,
        @Schema(required = true) List<CriterionRow> criteria,
        @Schema(required = true) List<Unused> unused) {
    /** A criterion; the state of its cell is that of its weakest indicator. */
    @Schema(name = "EvidenceCoverageCriterion")
    record CriterionRow(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            @Schema(required = true) String en,
            @Schema(required = true) List<Cell> cells,
            @Schema(required = true) List<IndicatorRow> indicators) {}

    /** An indicator, which weighs something for this organization. */
    @Schema(name = "EvidenceCoverageIndicator")
    record IndicatorRow(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            @Schema(required = true) String en,
            @Schema(required = true) List<Cell> cells) {}

    /** A year; {@code counts} has the indicators by state, only states that occur. */
    @Schema(name = "EvidenceCoverageCell")
    record Cell(
            @Schema(required = true) String period,
            @Schema(required = true) CoverageState state,
            @Schema(required = true) Map<CoverageState, Integer> counts) {}

    /** A document that no indicator names. */
    @Schema(name = "EvidenceUnused")
    record Unused(
            @Schema(required = true) UUID documentId,
            @Schema(required = true) UUID revisionId,
            @Schema(required = true) String title,
            @Schema(required = true) String fileName) {}
}
