package vn.hanoi.sti.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** An organization asked to correct what was certified; inserted, never changed. */
@Entity
@Immutable
@Table(name = "correction_request")
class CorrectionRequestEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    /** {@code indicator/period}, parted by spaces. */
    private String cells;

    private String reason;
    private UUID askedBy;
    private String askedByName;
    private Instant at;

    protected CorrectionRequestEntity() {}

    static CorrectionRequestEntity of(
            EvaluationCase evaluation, Set<String> cells, String reason, Viewer by, Instant at) {
        var request = new CorrectionRequestEntity();
        request.id = Ids.next();
        request.evaluationId = evaluation.id();
        request.agencyId = evaluation.agencyId();
        request.cells = String.join(" ", cells);
        request.reason = reason;
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

    List<String> cells() {
        return List.of(cells.split(" "));
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
