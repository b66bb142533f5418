package vn.hanoi.sti.offline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.evaluation.EvaluationCase;

/** A workbook that came back, and what was read in it. */
@Entity
@Table(name = "workbook_import")
class WorkbookImportEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private UUID campaignId;
    private UUID jobId;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String fileName;
    private String sha256;
    private long size;
    private String mediaType;
    /** JSON kept as text: an {@code EnteredWorkbook}; null until it was read. */
    private String content;

    private UUID uploadedBy;
    private String uploadedByName;
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private CommitMode mode;

    private Integer written;
    private String committedByName;
    private Instant committedAt;

    protected WorkbookImportEntity() {}

    static WorkbookImportEntity uploaded(
            UUID id, EvaluationCase evaluation, UUID jobId, StoredFile file, Viewer by, Instant at) {
        var upload = new WorkbookImportEntity();
        upload.id = id;
        upload.evaluationId = evaluation.id();
        upload.agencyId = evaluation.agencyId();
        upload.campaignId = evaluation.campaignId();
        upload.jobId = jobId;
        upload.state = ImportState.READING;
        upload.fileName = file.fileName();
        upload.sha256 = file.sha256();
        upload.size = file.size();
        upload.mediaType = file.mediaType();
        upload.uploadedBy = by.personId();
        upload.uploadedByName = by.displayName();
        upload.uploadedAt = at;
        return upload;
    }

    /** Reading it twice leaves the same. */
    void read(String json) {
        if (state == ImportState.READING) {
            content = json;
            state = ImportState.READ;
        }
    }

    void committed(CommitMode how, int cells, Viewer by, Instant at) {
        state = ImportState.COMMITTED;
        mode = how;
        written = cells;
        committedByName = by.displayName();
        committedAt = at;
    }

    StoredFile file() {
        return new StoredFile(sha256, size, fileName, mediaType);
    }

    UUID id() {
        return id;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID jobId() {
        return jobId;
    }

    ImportState state() {
        return state;
    }

    String content() {
        return content;
    }

    UUID uploadedBy() {
        return uploadedBy;
    }

    String uploadedByName() {
        return uploadedByName;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    CommitMode mode() {
        return mode;
    }

    Integer written() {
        return written;
    }

    String committedByName() {
        return committedByName;
    }

    Instant committedAt() {
        return committedAt;
    }
}
