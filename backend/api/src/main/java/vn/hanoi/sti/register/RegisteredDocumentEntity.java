package vn.hanoi.sti.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.shared.time.Ids;

/** A paper on which an object rests; inserted, never changed. */
@Entity
@Immutable
@Table(name = "registered_document")
class RegisteredDocumentEntity {
    @Id
    private UUID id;

    private UUID objectId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String title;
    private String number;
    private LocalDate issuedOn;
    private String issuer;
    private String sha256;
    private String fileName;
    private String mediaType;
    private Long size;
    private UUID addedBy;
    private String addedByName;
    private Instant addedAt;

    protected RegisteredDocumentEntity() {}

    /** @param file null where only its number is known */
    static RegisteredDocumentEntity of(UUID objectId, AddDocument given, StoredFile file, Viewer by, Instant at) {
        var document = new RegisteredDocumentEntity();
        document.id = Ids.next();
        document.objectId = objectId;
        document.kind = given.kind();
        document.title = Particulars.text(given.title());
        document.number = Particulars.text(given.number());
        document.issuedOn = given.issuedOn();
        document.issuer = Particulars.text(given.issuer());
        if (file != null) {
            document.sha256 = file.sha256();
            document.fileName = file.fileName();
            document.mediaType = file.mediaType();
            document.size = file.size();
        }
        document.addedBy = by.personId();
        document.addedByName = by.displayName();
        document.addedAt = at;
        return document;
    }

    /** Null where only its number is known. */
    StoredFile file() {
        return sha256 == null ? null : new StoredFile(sha256, size, fileName, mediaType);
    }

    DocumentView view() {
        return new DocumentView(
                id, kind, title, number, issuedOn, issuer, fileName, mediaType, size, sha256, addedByName, addedAt);
    }

    UUID objectId() {
        return objectId;
    }
}
