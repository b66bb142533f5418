package vn.hanoi.sti.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.evaluation.EvaluationCase;

/** Whom a decision concerns, and what it made of the deadline then; inserted, never changed. */
@Entity
@Immutable
@IdClass(EffectEntity.Key.class)
@Table(name = "deadline_effect")
class EffectEntity {
    @Id
    private UUID decisionId;

    @Id
    private UUID evaluationId;

    private UUID agencyId;
    private LocalDate deadlineBefore;
    private LocalDate deadlineAfter;

    protected EffectEntity() {}

    static EffectEntity of(UUID decisionId, EvaluationCase evaluation, LocalDate after) {
        var effect = new EffectEntity();
        effect.decisionId = decisionId;
        effect.evaluationId = evaluation.id();
        effect.agencyId = evaluation.agencyId();
        effect.deadlineBefore = evaluation.deadline();
        effect.deadlineAfter = after;
        return effect;
    }

    /** One decision for one evaluation. */
    record Key(UUID decisionId, UUID evaluationId) implements Serializable {}

    UUID decisionId() {
        return decisionId;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    LocalDate deadlineBefore() {
        return deadlineBefore;
    }

    LocalDate deadlineAfter() {
        return deadlineAfter;
    }
}
