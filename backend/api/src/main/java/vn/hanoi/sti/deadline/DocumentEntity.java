package vn.hanoi.sti.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.shared.time.Ids;

/** The paper behind a decision; inserted, never changed. */
@Entity
@Immutable
@Table(name = "deadline_document")
class DocumentEntity {
    @Id
    private UUID id;

    private UUID campaignId;
    private String sha256;
    private String fileName;
    private String mediaType;
    private long size;
    private UUID uploadedBy;
    private String uploadedByName;
    private Instant uploadedAt;

    protected DocumentEntity() {}

    static DocumentEntity of(UUID campaignId, StoredFile file, Viewer by, Instant at) {
        var document = new DocumentEntity();
        document.id = Ids.next();
        document.campaignId = campaignId;
        document.sha256 = file.sha256();
        document.fileName = file.fileName();
        document.mediaType = file.mediaType();
        document.size = file.size();
        document.uploadedBy = by.personId();
        document.uploadedByName = by.displayName();
        document.uploadedAt = at;
        return document;
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    String sha256() {
        return sha256;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    String uploadedByName() {
        return uploadedByName;
    }
}
