package vn.hanoi.sti.exclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** A council's word on what is left out, with its document. Written once; it covers just what was left out then. */
@Entity
@Immutable
@Table(name = "exclusion_confirmation")
class ExclusionConfirmationEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private int revision;
    private String covers;
    private String number;
    private LocalDate decidedOn;
    private UUID documentId;
    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected ExclusionConfirmationEntity() {}

    static ExclusionConfirmationEntity of(
            EvaluationCase evaluation, int revision, String covers, ConfirmExclusions request, Viewer by, Instant at) {
        var confirmation = new ExclusionConfirmationEntity();
        confirmation.id = Ids.next();
        confirmation.evaluationId = evaluation.id();
        confirmation.agencyId = evaluation.agencyId();
        confirmation.revision = revision;
        confirmation.covers = covers;
        confirmation.number = request.number().strip();
        confirmation.decidedOn = request.decidedOn();
        confirmation.documentId = request.documentId();
        confirmation.recordedBy = by.personId();
        confirmation.recordedByName = by.displayName();
        confirmation.recordedAt = at;
        return confirmation;
    }

    ExclusionsView.Confirmation view(ExclusionDocumentEntity document) {
        return new ExclusionsView.Confirmation(number, decidedOn, document.view(), recordedByName, recordedAt);
    }

    int revision() {
        return revision;
    }

    String covers() {
        return covers;
    }

    UUID documentId() {
        return documentId;
    }
}
