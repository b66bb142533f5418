package vn.hanoi.sti.review;

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
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** One choice of method for one evaluation; another choice is the next row. */
@Entity
@Immutable
@Table(name = "evaluation_method")
class MethodEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private ReviewMethod method;

    private String number;
    private LocalDate decidedOn;
    private UUID documentId;
    private String consultant;
    private boolean ownUnit;
    private String conflictReason;
    private String reason;
    private UUID chosenBy;
    private String chosenByName;
    private Instant at;

    protected MethodEntity() {}

    static MethodEntity of(
            EvaluationCase evaluation, int revision, ChooseMethod choice, boolean ownUnit, Viewer by, Instant at) {
        var chosen = new MethodEntity();
        chosen.id = Ids.next();
        chosen.evaluationId = evaluation.id();
        chosen.agencyId = evaluation.agencyId();
        chosen.revision = revision;
        chosen.method = choice.method();
        chosen.number = choice.number().strip();
        chosen.decidedOn = choice.decidedOn();
        chosen.documentId = choice.documentId();
        chosen.consultant = text(choice.consultant());
        chosen.ownUnit = ownUnit;
        chosen.conflictReason = text(choice.conflictReason());
        chosen.reason = text(choice.reason());
        chosen.chosenBy = by.personId();
        chosen.chosenByName = by.displayName();
        chosen.at = at;
        return chosen;
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    MethodView.Choice view(MethodDocumentEntity document) {
        return new MethodView.Choice(
                revision,
                method,
                number,
                decidedOn,
                document.view(),
                consultant,
                ownUnit,
                conflictReason,
                reason,
                chosenByName,
                at);
    }

    int revision() {
        return revision;
    }

    ReviewMethod method() {
        return method;
    }

    String number() {
        return number;
    }

    UUID documentId() {
        return documentId;
    }

    String conflictReason() {
        return conflictReason;
    }

    String reason() {
        return reason;
    }

    String consultant() {
        return consultant;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }
}
