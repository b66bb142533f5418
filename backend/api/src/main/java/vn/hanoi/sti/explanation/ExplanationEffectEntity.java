package vn.hanoi.sti.explanation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an accepted explanation led to when the evaluation was scored again. Written once. */
@Entity
@Immutable
@Table(name = "explanation_effect")
class ExplanationEffectEntity {
    @Id
    private UUID explanationId;

    private UUID evaluationId;
    private UUID agencyId;

    @Convert(converter = ScoreText.class)
    private ScoreThen score;

    private Instant at;

    protected ExplanationEffectEntity() {}

    static ExplanationEffectEntity of(ExplanationEntity given, ScoreThen score, Instant at) {
        var effect = new ExplanationEffectEntity();
        effect.explanationId = given.id();
        effect.evaluationId = given.evaluationId();
        effect.agencyId = given.agencyId();
        effect.score = score;
        effect.at = at;
        return effect;
    }

    UUID explanationId() {
        return explanationId;
    }

    ScoreThen score() {
        return score;
    }
}
