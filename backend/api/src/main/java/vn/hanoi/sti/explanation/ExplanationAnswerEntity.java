package vn.hanoi.sti.explanation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;

/** What the department answered to one explanation. Written once. */
@Entity
@Immutable
@Table(name = "explanation_answer")
class ExplanationAnswerEntity {
    @Id
    private UUID explanationId;

    private UUID evaluationId;
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;
    private String change;

    @Convert(converter = ScoreText.class)
    private ScoreThen score;

    private UUID answeredBy;
    private String answeredByName;
    private Instant answeredAt;

    protected ExplanationAnswerEntity() {}

    static ExplanationAnswerEntity of(
            ExplanationEntity given, AnswerExplanation request, ScoreThen score, Viewer by, Instant at) {
        var answer = new ExplanationAnswerEntity();
        answer.explanationId = given.id();
        answer.evaluationId = given.evaluationId();
        answer.agencyId = given.agencyId();
        answer.outcome = request.outcome();
        answer.reason = request.reason().strip();
        answer.change = request.change() == null ? null : request.change().strip();
        answer.score = score;
        answer.answeredBy = by.personId();
        answer.answeredByName = by.displayName();
        answer.answeredAt = at;
        return answer;
    }

    ExplanationsView.Answer view() {
        return new ExplanationsView.Answer(outcome, reason, change, answeredByName, answeredAt);
    }

    UUID explanationId() {
        return explanationId;
    }

    Outcome outcome() {
        return outcome;
    }

    ScoreThen score() {
        return score;
    }
}
