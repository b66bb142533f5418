package vn.hanoi.sti.exclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** The paper behind a council's word; inserted, never changed. */
@Entity
@Immutable
@Table(name = "exclusion_document")
class ExclusionDocumentEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private String sha256;
    private String fileName;
    private String mediaType;
    private long size;
    private UUID uploadedBy;
    private String uploadedByName;
    private Instant uploadedAt;

    protected ExclusionDocumentEntity() {}

    static ExclusionDocumentEntity of(EvaluationCase evaluation, StoredFile file, Viewer by, Instant at) {
        var document = new ExclusionDocumentEntity();
        document.id = Ids.next();
        document.evaluationId = evaluation.id();
        document.agencyId = evaluation.agencyId();
        document.sha256 = file.sha256();
        document.fileName = file.fileName();
        document.mediaType = file.mediaType();
        document.size = file.size();
        document.uploadedBy = by.personId();
        document.uploadedByName = by.displayName();
        document.uploadedAt = at;
        return document;
    }

    StoredFile file() {
        return new StoredFile(sha256, size, fileName, mediaType);
    }

    ExclusionsView.Paper view() {
        return new ExclusionsView.Paper(id, fileName, size, sha256);
    }

    UUID id() {
        return id;
    }

    UUID evaluationId() {
        return evaluationId;
    }
}
