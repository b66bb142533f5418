package vn.hanoi.sti.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** A unit asked for more time; inserted, never changed. */
@Entity
@Immutable
@Table(name = "extension_request")
class ExtensionRequestEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private int days;
    private String reason;
    private UUID askedBy;
    private String askedByName;
    private Instant at;

    protected ExtensionRequestEntity() {}

    static ExtensionRequestEntity of(EvaluationCase evaluation, AskExtension body, Viewer by, Instant at) {
        var request = new ExtensionRequestEntity();
        request.id = Ids.next();
        request.evaluationId = evaluation.id();
        request.agencyId = evaluation.agencyId();
        request.days = body.days();
        request.reason = body.reason().strip();
        request.askedBy = by.personId();
        request.askedByName = by.displayName();
        request.at = at;
        return request;
    }

    UUID id() {
        return id;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    UUID agencyId() {
        return agencyId;
    }

    int days() {
        return days;
    }

    String reason() {
        return reason;
    }

    String askedByName() {
        return askedByName;
    }

    Instant at() {
        return at;
    }
}
