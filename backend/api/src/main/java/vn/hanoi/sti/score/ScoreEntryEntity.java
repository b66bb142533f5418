package vn.hanoi.sti.score;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.shared.time.Ids;

/** A member's level on one indicator of one evaluation in one round, until it is handed in. */
@Entity
@Table(name = "score_entry")
class ScoreEntryEntity {
    @Id
    private UUID id;

    private UUID councilId;
    private UUID memberId;
    private UUID evaluationId;
    private String indicatorCode;
    private int round;
    private int level;
    private String reason;
    private Instant savedAt;

    @Version
    private long version;

    protected ScoreEntryEntity() {}

    static ScoreEntryEntity create(Councils.Seat seat, UUID evaluationId, String indicatorCode, int round) {
        var entry = new ScoreEntryEntity();
        entry.id = Ids.next();
        entry.councilId = seat.councilId();
        entry.memberId = seat.memberId();
        entry.evaluationId = evaluationId;
        entry.indicatorCode = indicatorCode;
        entry.round = round;
        return entry;
    }

    void save(SaveScore said, Instant at) {
        level = said.level();
        reason = said.reason() == null || said.reason().isBlank()
                ? null
                : said.reason().strip();
        savedAt = at;
    }

    UUID memberId() {
        return memberId;
    }

    String indicatorCode() {
        return indicatorCode;
    }

    int round() {
        return round;
    }

    int level() {
        return level;
    }

    String reason() {
        return reason;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** What a client calls it: 1 after the first save, so that 0 means never. */
    long shownVersion() {
        return version + 1;
    }
}
