package vn.hanoi.sti.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.shared.time.Ids;

/** A shortcoming with its cause and what is proposed; inserted, never changed. */
@Entity
@Immutable
@Table(name = "plan_finding")
class PlanFindingEntity {
    @Id
    private UUID id;

    private UUID planId;
    private String shortcoming;
    private String cause;
    private String proposal;
    private UUID carriedFrom;
    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected PlanFindingEntity() {}

    static PlanFindingEntity of(UUID planId, RecordFinding given, Viewer by, Instant at) {
        var finding = new PlanFindingEntity();
        finding.id = Ids.next();
        finding.planId = planId;
        finding.shortcoming = Particulars.text(given.shortcoming());
        finding.cause = Particulars.text(given.cause());
        finding.proposal = Particulars.text(given.proposal());
        finding.recordedBy = by.personId();
        finding.recordedByName = by.displayName();
        finding.recordedAt = at;
        return finding;
    }

    PlanFindingEntity carriedInto(UUID plan, Viewer by, Instant at) {
        var finding = of(plan, new RecordFinding(shortcoming, cause, proposal), by, at);
        finding.carriedFrom = id;
        return finding;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID carriedFrom() {
        return carriedFrom;
    }

    PlanView.FindingView view() {
        return new PlanView.FindingView(id, shortcoming, cause, proposal, carriedFrom, recordedByName, recordedAt);
    }
}
