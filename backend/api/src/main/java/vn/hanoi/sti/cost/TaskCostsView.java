package vn.hanoi.sti.cost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Costs of one task.
 *
 * @param entries all of them, withdrawn ones too, the newest first
 * @param version what If-Match needs; 0 while nothing was recorded
 */
@Schema(name = "TaskCosts")
record TaskCostsView(
        @Schema(required = true) int year,
        @Schema(required = true) String code,
        @Schema(required = true) List<SourceLine> sources,
        @Schema(required = true) CostSums.Sum total,
        @Schema(required = true) List<Warning> warnings,
        @Schema(required = true) List<EntryView> entries,
        @Schema(required = true) List<String> allowedActions,
        @Schema(required = true) long version) {
    /** One source's sums. */
    @Schema(name = "CostSourceLine")
    record SourceLine(
            @Schema(required = true) CostSource source,
            String sourceName,
            @Schema(required = true) CostSums.Sum sum) {}

    /** What somebody should look at; nothing is refused for it. */
    @Schema(name = "CostWarning")
    record Warning(
            @Schema(required = true) WarningCode code,
            @Schema(required = true) String task,
            @Schema(required = true) CostSource source,
            String sourceName,
            @Schema(required = true) long amount) {}

    /** What a warning is about; its amount is what is over, what was spent, or what was recorded. */
    @Schema(name = "CostWarningCode")
    enum WarningCode {
        /** More was spent from a source than was estimated of it. */
        OVER_ESTIMATE,
        /** Something was spent from a source without any estimate of it. */
        NO_ESTIMATE,
        /** The plan lets only the state's budget pay for the task. */
        SOURCE_NOT_FORESEEN
    }

    /** One entry. */
    @Schema(name = "CostEntry")
    record EntryView(
            @Schema(required = true) UUID id,
            @Schema(required = true) CostKind kind,
            @Schema(required = true) CostSource source,
            String sourceName,
            @Schema(required = true) long amount,
            @Schema(required = true) String documentNumber,
            @Schema(required = true) LocalDate documentDate,
            @Schema(required = true) String basis,
            @Schema(required = true) String recordedByName,
            @Schema(required = true) Instant recordedAt,
            Withdrawn withdrawn) {}

    /** That an entry no longer counts. */
    @Schema(name = "CostWithdrawn")
    record Withdrawn(
            @Schema(required = true) String reason,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}
}
