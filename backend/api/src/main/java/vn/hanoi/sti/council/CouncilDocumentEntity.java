package vn.hanoi.sti.council;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.shared.time.Ids;

/** The paper behind a council; inserted, never changed. */
@Entity
@Immutable
@Table(name = "council_document")
class CouncilDocumentEntity {
    @Id
    private UUID id;

    private String sha256;
    private String fileName;
    private String mediaType;
    private long size;
    private UUID uploadedBy;
    private String uploadedByName;
    private Instant uploadedAt;

    protected CouncilDocumentEntity() {}

    static CouncilDocumentEntity of(StoredFile file, Viewer by, Instant at) {
        var document = new CouncilDocumentEntity();
        document.id = Ids.next();
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

    CouncilView.Paper view() {
        return new CouncilView.Paper(id, fileName, size, sha256);
    }

    UUID id() {
        return id;
    }
}
