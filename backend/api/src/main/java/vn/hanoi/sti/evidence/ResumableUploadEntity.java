package vn.hanoi.sti.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** A large file on its way, of one person. */
@Entity
@Immutable
@Table(name = "resumable_upload")
class ResumableUploadEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private String fileName;
    private long length;
    private UUID createdBy;
    private Instant createdAt;

    protected ResumableUploadEntity() {}

    static ResumableUploadEntity begin(EvaluationCase evaluation, String name, long length, Viewer by, Instant at) {
        var upload = new ResumableUploadEntity();
        upload.id = Ids.next();
        upload.evaluationId = evaluation.id();
        upload.agencyId = evaluation.agencyId();
        upload.fileName = name;
        upload.length = length;
        upload.createdBy = by.personId();
        upload.createdAt = at;
        return upload;
    }

    public UUID getId() {
        return id;
    }

    public UUID getEvaluationId() {
        return evaluationId;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public String getFileName() {
        return fileName;
    }

    public long getLength() {
        return length;
    }

    public UUID getCreatedBy() {
        return createdBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
