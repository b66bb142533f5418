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

/** What an annual plan came to; the newest counts. */
@Entity
@Immutable
@Table(name = "plan_attainment")
class PlanAttainmentEntity {
    @Id
    private UUID id;

    private UUID planId;
    private String percent;
    private String document;
    private String reason;
    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected PlanAttainmentEntity() {}

    static PlanAttainmentEntity of(UUID planId, RecordAttainment given, Viewer by, Instant at) {
        var attainment = new PlanAttainmentEntity();
        attainment.id = Ids.next();
        attainment.planId = planId;
        attainment.percent = given.percent().strip();
        attainment.document = Particulars.text(given.document());
        attainment.reason = Particulars.text(given.reason());
        attainment.recordedBy = by.personId();
        attainment.recordedByName = by.displayName();
        attainment.recordedAt = at;
        return attainment;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    UUID planId() {
        return planId;
    }

    String percent() {
        return percent;
    }

    PlanView.AttainmentView view() {
        return new PlanView.AttainmentView(percent, document, reason, recordedByName, recordedAt);
    }
}
