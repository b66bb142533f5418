package vn.hanoi.sti.reconsideration;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.explanation.ScoreText;
import vn.hanoi.sti.explanation.ScoreThen;
import vn.hanoi.sti.shared.time.Ids;

/** What the head of a unit asked to be looked at again. Written once. */
@Entity
@Immutable
@Table(name = "reconsideration")
class ReconsiderationEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private String indicatorCode;
    private String text;

    @Convert(converter = ScoreText.class)
    private ScoreThen score;

    private UUID askedBy;
    private String askedByName;
    private Instant askedAt;

    protected ReconsiderationEntity() {}

    static ReconsiderationEntity of(
            EvaluationCase evaluation, AskReconsideration request, ScoreThen score, Viewer by, Instant at) {
        var asked = new ReconsiderationEntity();
        asked.id = Ids.next();
        asked.evaluationId = evaluation.id();
        asked.agencyId = evaluation.agencyId();
        asked.indicatorCode = request.indicatorCode();
        asked.text = request.text().strip();
        asked.score = score;
        asked.askedBy = by.personId();
        asked.askedByName = by.displayName();
        asked.askedAt = at;
        return asked;
    }

    /**
     * @param after null until there is an amended result
     * @param amendment that followed; null where none did, or none had to
     */
    ReconsiderationsView.Item view(
            ReconsiderationsView.Decision decision, ScoreThen after, ReconsiderationsView.Followed amendment) {
        return new ReconsiderationsView.Item(
                id, indicatorCode, text, askedByName, askedAt, score, decision, after, amendment);
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

    String indicatorCode() {
        return indicatorCode;
    }

    ScoreThen score() {
        return score;
    }

    UUID askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }
}
