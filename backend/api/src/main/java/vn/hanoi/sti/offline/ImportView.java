package vn.hanoi.sti.offline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.collection.SavedCell;
import vn.hanoi.sti.collection.SavedState;
import vn.hanoi.sti.workbook.EnteredCell;
import vn.hanoi.sti.workbook.Finding;

/**
 * A workbook that came back, held against what is online now; nothing is written before somebody commits it.
 *
 * @param version of what is online, for If-Match
 * @param counts absent until it was read
 * @param cells those that would change, conflict or are wrong, and those with a finding; the unchanged ones are only counted
 * @param findings about places that belong to no cell
 * @param lockedBy code of the rule that keeps it from being committed now
 */
@Schema(name = "WorkbookImportView")
record ImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) UUID jobId,
        @Schema(required = true) ImportState state,
        @Schema(required = true) String fileName,
        @Schema(required = true) long size,
        @Schema(required = true) String uploadedByName,
        @Schema(required = true) Instant uploadedAt,
        @Schema(required = true) long version,
        Counts counts,
        @Schema(required = true) List<Cell> cells,
        @Schema(required = true) List<Finding> findings,
        Commit commit,
        String lockedBy,
        @Schema(required = true) List<String> allowedActions) {
    @Schema(name = "WorkbookImportCounts")
    record Counts(
            @Schema(required = true) int changed,
            @Schema(required = true) int unchanged,
            @Schema(required = true) int conflicts,
            @Schema(required = true) int invalid) {
        static Counts of(Comparison comparison) {
            return new Counts(
                    comparison.of(Comparison.Outcome.CHANGED).size(),
                    comparison.of(Comparison.Outcome.UNCHANGED).size(),
                    comparison.of(Comparison.Outcome.CONFLICT).size(),
                    comparison.of(Comparison.Outcome.INVALID).size());
        }
    }

    /**
     * @param key {@code indicator/period}
     * @param sheet where it stands in the workbook
     * @param before what the workbook showed
     * @param after what the workbook says
     * @param online what somebody saved meanwhile, only for a conflict
     */
    @Schema(name = "WorkbookImportCell")
    record Cell(
            @Schema(required = true) String key,
            @Schema(required = true) String indicatorCode,
            @Schema(required = true) String vi,
            @Schema(required = true) String en,
            @Schema(required = true) String period,
            @Schema(required = true) Comparison.Outcome outcome,
            String sheet,
            String cell,
            Content before,
            Content after,
            Online online,
            @Schema(required = true) List<Finding> findings) {
        static Cell of(Comparison.Compared compared) {
            var indicator = compared.current().indicator();
            var conflict = compared.outcome() == Comparison.Outcome.CONFLICT;
            return new Cell(
                    compared.key(),
                    indicator.code(),
                    indicator.vi(),
                    indicator.en(),
                    compared.entered().period(),
                    compared.outcome(),
                    compared.entered().sheet(),
                    compared.entered().cell(),
                    Content.of(compared.base()),
                    Content.of(compared.entered()),
                    conflict ? Online.of(compared.current().saved()) : null,
                    compared.entered().findings());
        }
    }

    /** What a cell says. */
    @Schema(name = "WorkbookCellContent")
    record Content(
            @Schema(required = true) SavedState state,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class)
            JsonNode value,

            String explanation) {
        static Content of(SavedCell saved) {
            return saved == null ? null : new Content(saved.state(), saved.value(), saved.explanation());
        }

        static Content of(EnteredCell entered) {
            return entered.state() == null
                    ? null
                    : new Content(entered.state(), entered.value(), entered.explanation());
        }
    }

    @Schema(name = "WorkbookOnlineCell")
    record Online(
            @Schema(required = true) Content content,
            @Schema(required = true) int revision,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {
        static Online of(SavedCell saved) {
            return new Online(Content.of(saved), saved.revision(), saved.byName(), saved.at());
        }
    }

    @Schema(name = "WorkbookCommit")
    record Commit(
            @Schema(required = true) CommitMode mode,
            @Schema(required = true) int written,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}
}
