package vn.hanoi.sti.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;

/** That a decision was taken back, by whom and why; inserted, never changed. */
@Entity
@Immutable
@Table(name = "deadline_revocation")
class RevocationEntity {
    @Id
    private UUID decisionId;

    private String reason;
    private UUID revokedBy;
    private String revokedByName;
    private Instant at;

    protected RevocationEntity() {}

    static RevocationEntity of(UUID decisionId, String reason, Viewer by, Instant at) {
        var revocation = new RevocationEntity();
        revocation.decisionId = decisionId;
        revocation.reason = reason;
        revocation.revokedBy = by.personId();
        revocation.revokedByName = by.displayName();
        revocation.at = at;
        return revocation;
    }

    UUID decisionId() {
        return decisionId;
    }

    String reason() {
        return reason;
    }

    String revokedByName() {
        return revokedByName;
    }

    Instant at() {
        return at;
    }
}
