package vn.hanoi.sti.score;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.shared.time.Ids;

/** That a member has handed their sheet of a round in; inserted, never changed. */
@Entity
@Immutable
@Table(name = "score_submission")
class ScoreSubmissionEntity {
    @Id
    private UUID id;

    private UUID councilId;
    private UUID memberId;
    private UUID evaluationId;
    private int round;
    private Instant submittedAt;

    protected ScoreSubmissionEntity() {}

    static ScoreSubmissionEntity of(Councils.Seat seat, UUID evaluationId, int round, Instant at) {
        var submission = new ScoreSubmissionEntity();
        submission.id = Ids.next();
        submission.councilId = seat.councilId();
        submission.memberId = seat.memberId();
        submission.evaluationId = evaluationId;
        submission.round = round;
        submission.submittedAt = at;
        return submission;
    }

    UUID memberId() {
        return memberId;
    }

    int round() {
        return round;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
