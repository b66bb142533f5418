package vn.hanoi.sti.classification;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** One cap of one evaluation, set aside by decision. */
@Entity
@Table(name = "cap_exemption")
class CapExemptionEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private String cap;
    private String reason;
    private String document;

    @JoinColumn(name = "document_id")
    @ManyToOne(fetch = FetchType.EAGER)
    private ResultDocumentEntity file;

    private UUID decidedBy;
    private String decidedByName;
    private Instant decidedAt;

    protected CapExemptionEntity() {}

    static CapExemptionEntity of(
            UUID evaluationId, SetCapAside request, ResultDocumentEntity file, Viewer by, Instant at) {
        var entity = new CapExemptionEntity();
        entity.id = Ids.next();
        entity.evaluationId = evaluationId;
        entity.cap = request.cap();
        entity.reason = request.reason();
        entity.document = request.document();
        entity.file = file;
        entity.decidedBy = by.personId();
        entity.decidedByName = by.displayName();
        entity.decidedAt = at;
        return entity;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    String cap() {
        return cap;
    }

    String reason() {
        return reason;
    }

    String document() {
        return document;
    }

    /** Nothing where the document was only named. */
    ResultDocument file() {
        return file == null ? null : file.view();
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decidedByName() {
        return decidedByName;
    }
}
