package vn.hanoi.sti.ballot;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** A ballot with its terms, which nothing changes. */
@Entity
@Table(name = "ballot")
class BallotEntity {
    @Id
    private UUID id;

    private UUID meetingId;
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    private BallotTerms.Kind kind;

    private String question;
    private String options;

    @Enumerated(EnumType.STRING)
    private BallotTerms.Majority majority;

    @Enumerated(EnumType.STRING)
    private BallotTerms.TieRule tieRule;

    @Enumerated(EnumType.STRING)
    private BallotState state;

    private Instant openedAt;
    private Instant closedAt;
    /** As it was when the ballot opened, JSON. */
    private String quorum;

    private String outcome;

    @Version
    private long version;

    protected BallotEntity() {}

    /** @param options JSON */
    static BallotEntity of(UUID meetingId, UUID itemId, BallotTerms said, String options) {
        var ballot = new BallotEntity();
        ballot.id = Ids.next();
        ballot.meetingId = meetingId;
        ballot.itemId = itemId;
        ballot.kind = said.kind();
        ballot.question = said.question().strip();
        ballot.options = options;
        ballot.majority = said.majority();
        ballot.tieRule = said.tieRule();
        ballot.state = BallotState.PREPARED;
        return ballot;
    }

    void open(String quorumNow, Instant at) {
        state = BallotState.OPEN;
        quorum = quorumNow;
        openedAt = at;
    }

    void close(String result, Instant at) {
        state = BallotState.CLOSED;
        outcome = result;
        closedAt = at;
    }

    void withdraw() {
        state = BallotState.WITHDRAWN;
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID itemId() {
        return itemId;
    }

    boolean secret() {
        return kind == BallotTerms.Kind.SECRET;
    }

    BallotTerms.Kind kind() {
        return kind;
    }

    String question() {
        return question;
    }

    String options() {
        return options;
    }

    BallotTerms.Majority majority() {
        return majority;
    }

    BallotTerms.TieRule tieRule() {
        return tieRule;
    }

    BallotState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    String quorum() {
        return quorum;
    }

    String outcome() {
        return outcome;
    }

    long version() {
        return version;
    }
}
