package vn.hanoi.sti.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;

/** That somebody of the unit opened its request for the first time: it has been received. */
@Entity
@Immutable
@Table(name = "data_request_opening")
class OpeningEntity {
    @Id
    private UUID requestId;

    private UUID agencyId;
    private UUID openedBy;
    private String openedByName;
    private Instant openedAt;

    protected OpeningEntity() {}

    static OpeningEntity of(DataRequestEntity request, Viewer by, Instant at) {
        var opening = new OpeningEntity();
        opening.requestId = request.id();
        opening.agencyId = request.agencyId();
        opening.openedBy = by.personId();
        opening.openedByName = by.displayName();
        opening.openedAt = at;
        return opening;
    }

    UUID requestId() {
        return requestId;
    }

    String openedByName() {
        return openedByName;
    }

    Instant openedAt() {
        return openedAt;
    }
}
