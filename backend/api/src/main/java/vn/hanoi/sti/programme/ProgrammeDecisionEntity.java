package vn.hanoi.sti.programme;

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
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.shared.time.Ids;

/** A decision about a programme; inserted, never changed. */
@Entity
@Immutable
@Table(name = "programme_decision")
class ProgrammeDecisionEntity {
    @Id
    private UUID id;

    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String number;
    private LocalDate decidedOn;
    private String reason;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate endsBefore;
    private LocalDate endsAfter;
    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected ProgrammeDecisionEntity() {}

    private static ProgrammeDecisionEntity of(
            UUID programmeId, DecisionKind kind, Decision given, Viewer by, Instant at) {
        var decision = new ProgrammeDecisionEntity();
        decision.id = Ids.next();
        decision.programmeId = programmeId;
        decision.kind = kind;
        decision.number = Particulars.text(given.number());
        decision.decidedOn = given.decidedOn();
        decision.reason = Particulars.text(given.reason());
        decision.recordedBy = by.personId();
        decision.recordedByName = by.displayName();
        decision.recordedAt = at;
        return decision;
    }

    static ProgrammeDecisionEntity ofStage(
            UUID programmeId, DecisionKind kind, Stage stage, Decision given, Viewer by, Instant at) {
        var decision = of(programmeId, kind, given, by, at);
        decision.stage = stage;
        return decision;
    }

    static ProgrammeDecisionEntity ofEnd(
            UUID programmeId,
            DecisionKind kind,
            LocalDate before,
            LocalDate after,
            Decision given,
            Viewer by,
            Instant at) {
        var decision = of(programmeId, kind, given, by, at);
        decision.endsBefore = before;
        decision.endsAfter = after;
        return decision;
    }

    ProgrammeView.DecisionView view() {
        return new ProgrammeView.DecisionView(
                id, kind, number, decidedOn, reason, stage, endsBefore, endsAfter, recordedByName, recordedAt);
    }

    UUID programmeId() {
        return programmeId;
    }
}
