package vn.hanoi.sti.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;

/** That a recusal no longer holds, by whom and why; inserted, never changed. */
@Entity
@Immutable
@Table(name = "recusal_lifting")
class LiftingEntity {
    @Id
    private UUID recusalId;

    private String reason;
    private UUID liftedBy;
    private String liftedByName;
    private Instant at;

    protected LiftingEntity() {}

    static LiftingEntity of(UUID recusalId, String reason, Viewer by, Instant at) {
        var lifting = new LiftingEntity();
        lifting.recusalId = recusalId;
        lifting.reason = reason;
        lifting.liftedBy = by.personId();
        lifting.liftedByName = by.displayName();
        lifting.at = at;
        return lifting;
    }

    UUID recusalId() {
        return recusalId;
    }

    InterestsView.Lifting view() {
        return new InterestsView.Lifting(reason, liftedByName, at);
    }
}
