package vn.hanoi.sti.offline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A workbook that came back, in a list. */
@Schema(name = "WorkbookImportRow")
record ImportRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID jobId,
        @Schema(required = true) ImportState state,
        @Schema(required = true) String fileName,
        @Schema(required = true) String uploadedByName,
        @Schema(required = true) Instant uploadedAt,
        Integer written) {
    static ImportRow of(WorkbookImportEntity upload) {
        return new ImportRow(
                upload.id(),
                upload.jobId(),
                upload.state(),
                upload.file().fileName(),
                upload.uploadedByName(),
                upload.uploadedAt(),
                upload.written());
    }

    /** The newest first. */
    @Schema(name = "WorkbookImportList")
    record Newest(@Schema(required = true) List<ImportRow> items) {}
}
