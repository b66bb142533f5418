package vn.hanoi.sti.council;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.content.AttachedFile;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.shared.time.Ids;

/** The paper behind a council; inserted, never changed. */
@Entity
@Immutable
@Table(name = "council_document")
class CouncilDocumentEntity {
    @Id
    private UUID id;

    @Embedded
    private AttachedFile attached;

    protected CouncilDocumentEntity() {}

    static CouncilDocumentEntity of(StoredFile file, Viewer by, Instant at) {
        var document = new CouncilDocumentEntity();
        document.id = Ids.next();
        document.attached = AttachedFile.of(file, by, at);
        return document;
    }

    StoredFile file() {
        return attached.stored();
    }

    CouncilView.Paper view() {
        var file = file();
        return new CouncilView.Paper(id, file.fileName(), file.size(), file.sha256());
    }

    UUID id() {
        return id;
    }
}
