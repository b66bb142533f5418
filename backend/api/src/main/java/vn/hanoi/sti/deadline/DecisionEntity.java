package vn.hanoi.sti.deadline;

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
import vn.hanoi.sti.shared.time.Ids;

/** A decision about the time for supplying; inserted, never changed. */
@Entity
@Immutable
@Table(name = "deadline_decision")
class DecisionEntity {
    @Id
    private UUID id;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String number;
    private LocalDate decidedOn;
    private String reason;
    private UUID documentId;
    private LocalDate deadline;
    private LocalDate openUntil;
    private Instant outageFrom;
    private Instant outageTo;
    private UUID decidedBy;
    private String decidedByName;
    private Instant at;

    protected DecisionEntity() {}

    static DecisionEntity of(UUID campaignId, DecideDeadline request, Viewer by, Instant at) {
        var decision = new DecisionEntity();
        decision.id = Ids.next();
        decision.campaignId = campaignId;
        decision.kind = request.kind();
        decision.number = request.number() == null || request.number().isBlank()
                ? null
                : request.number().strip();
        decision.decidedOn = request.decidedOn();
        decision.reason = request.reason().strip();
        decision.documentId = request.documentId();
        decision.deadline = request.kind() == DecisionKind.EXTENSION ? request.deadline() : null;
        decision.openUntil = request.kind() == DecisionKind.LATE_ENTRY ? request.openUntil() : null;
        decision.outageFrom = request.kind() == DecisionKind.INCIDENT ? request.from() : null;
        decision.outageTo = request.kind() == DecisionKind.INCIDENT ? request.to() : null;
        decision.decidedBy = by.personId();
        decision.decidedByName = by.displayName();
        decision.at = at;
        return decision;
    }

    DeadlineRules.Standing standing() {
        return new DeadlineRules.Standing(kind, deadline, openUntil, outageFrom, outageTo);
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    DecisionKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String reason() {
        return reason;
    }

    UUID documentId() {
        return documentId;
    }

    LocalDate deadline() {
        return deadline;
    }

    LocalDate openUntil() {
        return openUntil;
    }

    Instant outageFrom() {
        return outageFrom;
    }

    Instant outageTo() {
        return outageTo;
    }

    String decidedByName() {
        return decidedByName;
    }

    Instant at() {
        return at;
    }
}
