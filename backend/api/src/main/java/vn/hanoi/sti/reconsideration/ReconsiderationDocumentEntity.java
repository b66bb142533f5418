package vn.hanoi.sti.reconsideration;

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
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** The paper behind a decision; inserted, never changed. */
@Entity
@Immutable
@Table(name = "reconsideration_document")
class ReconsiderationDocumentEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;

    @Embedded
    private AttachedFile attached;

    protected ReconsiderationDocumentEntity() {}

    static ReconsiderationDocumentEntity of(EvaluationCase evaluation, StoredFile file, Viewer by, Instant at) {
        var document = new ReconsiderationDocumentEntity();
        document.id = Ids.next();
        document.evaluationId = evaluation.id();
        document.agencyId = evaluation.agencyId();
        document.attached = AttachedFile.of(file, by, at);
        return document;
    }

    StoredFile file() {
        return attached.stored();
    }

    ReconsiderationsView.Paper view() {
        var file = file();
        return new ReconsiderationsView.Paper(id, file.fileName(), file.size(), file.sha256());
    }

    UUID id() {
        return id;
    }

    UUID evaluationId() {
        return evaluationId;
    }
}
