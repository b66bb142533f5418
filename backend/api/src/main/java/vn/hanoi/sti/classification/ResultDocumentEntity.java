package vn.hanoi.sti.classification;

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

/** The paper that a finding or a cap set aside rests on; inserted, never changed. */
@Entity
@Immutable
@Table(name = "result_document")
class ResultDocumentEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;

    @Embedded
    private AttachedFile attached;

    protected ResultDocumentEntity() {}

    static ResultDocumentEntity of(EvaluationCase evaluation, StoredFile file, Viewer by, Instant at) {
        var document = new ResultDocumentEntity();
        document.id = Ids.next();
        document.evaluationId = evaluation.id();
        document.agencyId = evaluation.agencyId();
        document.attached = AttachedFile.of(file, by, at);
        return document;
    }

    StoredFile file() {
        return attached.stored();
    }

    ResultDocument view() {
        var file = file();
        return new ResultDocument(id, file.fileName(), file.size(), file.sha256());
    }

    UUID id() {
        return id;
    }
}
