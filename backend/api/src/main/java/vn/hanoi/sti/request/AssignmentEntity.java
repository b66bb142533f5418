package vn.hanoi.sti.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** Who looks after a section from then on, nobody when there is no person; inserted, never changed. */
@Entity
@Immutable
@Table(name = "section_assignment")
class AssignmentEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private String sectionCode;
    private int revision;
    private UUID personId;
    private String personName;
    private UUID assignedBy;
    private String assignedByName;
    private Instant assignedAt;

    protected AssignmentEntity() {}

    /** @param to null to take the section back */
    static AssignmentEntity of(
            EvaluationCase evaluation, String section, int revision, Agencies.Member to, Viewer by, Instant at) {
        var assignment = new AssignmentEntity();
        assignment.id = Ids.next();
        assignment.evaluationId = evaluation.id();
        assignment.agencyId = evaluation.agencyId();
        assignment.sectionCode = section;
        assignment.revision = revision;
        assignment.personId = to == null ? null : to.personId();
        assignment.personName = to == null ? null : to.displayName();
        assignment.assignedBy = by.personId();
        assignment.assignedByName = by.displayName();
        assignment.assignedAt = at;
        return assignment;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    String sectionCode() {
        return sectionCode;
    }

    int revision() {
        return revision;
    }

    UUID personId() {
        return personId;
    }

    String personName() {
        return personName;
    }

    String assignedByName() {
        return assignedByName;
    }

    Instant assignedAt() {
        return assignedAt;
    }
}
