package vn.hanoi.sti.reconsideration;

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

/** What was decided on a request. Written once. */
@Entity
@Immutable
@Table(name = "reconsideration_decision")
class ReconsiderationDecisionEntity {
    @Id
    private UUID reconsiderationId;

    private UUID evaluationId;
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private ReconsiderationOutcome outcome;

    private String reason;
    private String number;
    private LocalDate decidedOn;
    private UUID documentId;
    private UUID decidedBy;
    private String decidedByName;
    private Instant decidedAt;

    protected ReconsiderationDecisionEntity() {}

    static ReconsiderationDecisionEntity of(
            ReconsiderationEntity asked, DecideReconsideration request, Viewer by, Instant at) {
        var decision = new ReconsiderationDecisionEntity();
        decision.reconsiderationId = asked.id();
        decision.evaluationId = asked.evaluationId();
        decision.agencyId = asked.agencyId();
        decision.outcome = request.outcome();
        decision.reason = request.reason().strip();
        decision.number = request.number().strip();
        decision.decidedOn = request.decidedOn();
        decision.documentId = request.documentId();
        decision.decidedBy = by.personId();
        decision.decidedByName = by.displayName();
        decision.decidedAt = at;
        return decision;
    }

    ReconsiderationsView.Decision view(ReconsiderationDocumentEntity document) {
        return new ReconsiderationsView.Decision(
                outcome, reason, number, decidedOn, document.view(), decidedByName, decidedAt);
    }

    UUID reconsiderationId() {
        return reconsiderationId;
    }

    ReconsiderationOutcome outcome() {
        return outcome;
    }

    UUID documentId() {
        return documentId;
    }
}
