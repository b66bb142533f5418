package vn.hanoi.sti.explanation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** What the unit said of one indicator. Written once. */
@Entity
@Immutable
@Table(name = "explanation")
class ExplanationEntity {
    @Id
    private UUID id;

    private UUID windowId;
    private UUID evaluationId;
    private UUID agencyId;
    private String indicatorCode;
    private String text;
    private UUID evidenceLinkId;

    @Convert(converter = ScoreText.class)
    private ScoreThen score;

    private UUID givenBy;
    private String givenByName;
    private Instant givenAt;

    protected ExplanationEntity() {}

    static ExplanationEntity of(
            EvaluationCase evaluation,
            WindowEntity window,
            GiveExplanation request,
            ScoreThen score,
            Viewer by,
            Instant at) {
        var given = new ExplanationEntity();
        given.id = Ids.next();
        given.windowId = window.id();
        given.evaluationId = evaluation.id();
        given.agencyId = evaluation.agencyId();
        given.indicatorCode = request.indicatorCode();
        given.text = request.text().strip();
        given.evidenceLinkId = request.evidenceLinkId();
        given.score = score;
        given.givenBy = by.personId();
        given.givenByName = by.displayName();
        given.givenAt = at;
        return given;
    }

    /** @param answer null while there is none; {@code effect} null until the evaluation has been scored again */
    ExplanationsView.Item view(ExplanationAnswerEntity answer, ExplanationEffectEntity effect, String evidenceTitle) {
        return new ExplanationsView.Item(
                id,
                windowId,
                indicatorCode,
                text,
                evidenceLinkId,
                evidenceTitle,
                givenByName,
                givenAt,
                score,
                answer == null ? null : answer.view(),
                answer == null
                        ? null
                        : answer.outcome() == Outcome.REJECTED
                                ? answer.score()
                                : effect == null ? null : effect.score());
    }

    UUID id() {
        return id;
    }

    UUID windowId() {
        return windowId;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    UUID agencyId() {
        return agencyId;
    }

    String indicatorCode() {
        return indicatorCode;
    }

    UUID evidenceLinkId() {
        return evidenceLinkId;
    }

    UUID givenBy() {
        return givenBy;
    }

    Instant givenAt() {
        return givenAt;
    }
}
