package vn.hanoi.sti.score;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** A round of scoring beside the real one; opened, and closed once. */
@Entity
@Table(name = "score_round")
class RoundEntity {
    @Id
    private UUID id;

    private UUID councilId;
    private UUID evaluationId;
    private int number;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    private String indicators;
    private String reason;
    private UUID openedBy;
    private String openedByName;
    private Instant openedAt;
    private String closedByName;
    private Instant closedAt;

    @Version
    private long version;

    protected RoundEntity() {}

    static RoundEntity open(
            UUID councilId,
            UUID evaluationId,
            int number,
            OpenRound said,
            List<String> indicators,
            Viewer by,
            Instant at) {
        var round = new RoundEntity();
        round.id = Ids.next();
        round.councilId = councilId;
        round.evaluationId = evaluationId;
        round.number = number;
        round.kind = said.kind();
        // Codes hold letters, digits, dots and hyphens.
        round.indicators = "[\"" + String.join("\",\"", indicators) + "\"]";
        round.reason = said.reason().strip();
        round.openedBy = by.personId();
        round.openedByName = by.displayName();
        round.openedAt = at;
        return round;
    }

    void close(Viewer by, Instant at) {
        closedByName = by.displayName();
        closedAt = at;
    }

    int number() {
        return number;
    }

    RoundKind kind() {
        return kind;
    }

    List<String> indicators() {
        return List.of(indicators.substring(2, indicators.length() - 2).split("\",\""));
    }

    boolean open() {
        return closedAt == null;
    }

    ScoreSheetView.Round view(int submitted, Instant own, List<String> actions) {
        return new ScoreSheetView.Round(
                number,
                kind,
                indicators(),
                reason,
                openedByName,
                openedAt,
                closedByName,
                closedAt,
                submitted,
                own,
                version,
                actions);
    }

    long version() {
        return version;
    }
}
