package vn.hanoi.sti.council;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** An evaluation that a council judges or judged. */
@Entity
@Table(name = "council_assignment")
class JudgedEntity {
    @Id
    private UUID id;

    private UUID councilId;
    private UUID evaluationId;
    private Instant assignedAt;
    private UUID assignedBy;
    private Instant endedAt;
    private String endReason;

    protected JudgedEntity() {}

    static JudgedEntity create(UUID councilId, UUID evaluationId, Viewer by, Instant at) {
        var assignment = new JudgedEntity();
        assignment.id = Ids.next();
        assignment.councilId = councilId;
        assignment.evaluationId = evaluationId;
        assignment.assignedAt = at;
        assignment.assignedBy = by.personId();
        return assignment;
    }

    void end(String reason, Instant at) {
        endedAt = at;
        endReason = reason;
    }

    public UUID getCouncilId() {
        return councilId;
    }

    public UUID getEvaluationId() {
        return evaluationId;
    }

    public Instant getAssignedAt() {
        return assignedAt;
    }
}
