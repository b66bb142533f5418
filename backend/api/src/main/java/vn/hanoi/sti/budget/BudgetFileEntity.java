package vn.hanoi.sti.budget;

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

/** The file of a budget document; inserted, never changed. */
@Entity
@Immutable
@Table(name = "budget_document_file")
class BudgetFileEntity {
    @Id
    private UUID documentId;

    @Embedded
    private AttachedFile attached;

    protected BudgetFileEntity() {}

    static BudgetFileEntity of(UUID documentId, StoredFile file, Viewer by, Instant at) {
        var kept = new BudgetFileEntity();
        kept.documentId = documentId;
        kept.attached = AttachedFile.of(file, by, at);
        return kept;
    }

    UUID documentId() {
        return documentId;
    }

    StoredFile file() {
        return attached.stored();
    }
}
