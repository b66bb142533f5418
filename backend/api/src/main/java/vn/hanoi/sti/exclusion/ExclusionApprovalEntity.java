package vn.hanoi.sti.exclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.collection.LeftOut;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** Another person's approval of one decision that an indicator does not apply. Written once. */
@Entity
@Immutable
@Table(name = "exclusion_approval")
class ExclusionApprovalEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private String indicatorCode;
    private int appraisalRevision;
    private UUID approvedBy;
    private String approvedByName;
    private Instant approvedAt;

    protected ExclusionApprovalEntity() {}

    static ExclusionApprovalEntity of(EvaluationCase evaluation, LeftOut leftOut, Viewer by, Instant at) {
        var approval = new ExclusionApprovalEntity();
        approval.id = Ids.next();
        approval.evaluationId = evaluation.id();
        approval.agencyId = evaluation.agencyId();
        approval.indicatorCode = leftOut.code();
        approval.appraisalRevision = leftOut.revision();
        approval.approvedBy = by.personId();
        approval.approvedByName = by.displayName();
        approval.approvedAt = at;
        return approval;
    }

    /** Whether it is of this very decision, not of one before. */
    boolean of(LeftOut leftOut) {
        return indicatorCode.equals(leftOut.code()) && appraisalRevision == leftOut.revision();
    }

    ExclusionsView.Approval view() {
        return new ExclusionsView.Approval(approvedByName, approvedAt);
    }
}
