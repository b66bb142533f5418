package vn.hanoi.sti.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.shared.time.Ids;

/** One file of a document. Written once: a better file is the next revision. */
@Entity
@Immutable
@Table(name = "evidence_revision")
class EvidenceRevisionEntity {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private EvidenceDocumentEntity document;

    private UUID evaluationId;
    private UUID agencyId;
    private int revision;
    private String sha256;
    private String fileName;
    private String mediaType;
    private long size;
    private UUID uploadedBy;
    private String uploadedByName;
    private Instant uploadedAt;

    protected EvidenceRevisionEntity() {}

    static EvidenceRevisionEntity create(
            EvidenceDocumentEntity document, int number, StoredFile file, Viewer by, Instant at) {
        var revision = new EvidenceRevisionEntity();
        revision.id = Ids.next();
        revision.document = document;
        revision.evaluationId = document.getEvaluationId();
        revision.agencyId = document.getAgencyId();
        revision.revision = number;
        revision.sha256 = file.sha256();
        revision.fileName = file.fileName();
        revision.mediaType = file.mediaType();
        revision.size = file.size();
        revision.uploadedBy = by.personId();
        revision.uploadedByName = by.displayName();
        revision.uploadedAt = at;
        return revision;
    }

    public UUID getId() {
        return id;
    }

    public EvidenceDocumentEntity getDocument() {
        return document;
    }

    public UUID getEvaluationId() {
        return evaluationId;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public int getRevision() {
        return revision;
    }

    public String getSha256() {
        return sha256;
    }

    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    public long getSize() {
        return size;
    }

    public UUID getUploadedBy() {
        return uploadedBy;
    }

    public String getUploadedByName() {
        return uploadedByName;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }
}
