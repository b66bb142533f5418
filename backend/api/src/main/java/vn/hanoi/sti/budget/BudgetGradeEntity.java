package vn.hanoi.sti.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.classification.CurrentScore;
import vn.hanoi.sti.evaluation.EvaluationCase;

/** A grade as it was when a document used it; inserted, never changed. */
@Entity
@Immutable
@Table(name = "budget_grade")
class BudgetGradeEntity {
    @EmbeddedId
    private Key key;

    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private GradeBasis basis;

    private String grade;
    private String totalShown;
    private String resultDigest;
    private String sealNumber;

    protected BudgetGradeEntity() {}

    @Embeddable
    record Key(UUID documentId, UUID evaluationId) {}

    static BudgetGradeEntity of(UUID documentId, EvaluationCase evaluation, CurrentScore score) {
        var used = new BudgetGradeEntity();
        used.key = new Key(documentId, evaluation.id());
        used.agencyId = evaluation.agencyId();
        used.basis = score.pinned() ? GradeBasis.FINAL : GradeBasis.PRELIMINARY;
        used.grade = score.grade();
        used.totalShown = score.totalShown();
        used.resultDigest = score.resultDigest();
        used.sealNumber = score.pinned() ? evaluation.sealNumber() : null;
        return used;
    }

    UUID documentId() {
        return key.documentId();
    }

    UUID evaluationId() {
        return key.evaluationId();
    }

    GradeBasis basis() {
        return basis;
    }

    String grade() {
        return grade;
    }

    String totalShown() {
        return totalShown;
    }

    String resultDigest() {
        return resultDigest;
    }

    String sealNumber() {
        return sealNumber;
    }
}
