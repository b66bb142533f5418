package vn.hanoi.sti.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import vn.hanoi.sti.agency.Viewer;

/** Ballots and what is in them. Callers have checked who may see the item. */
@ApplicationScoped
class BallotRepository {
    private final EntityManager database;

    BallotRepository(EntityManager database) {
        this.database = database;
    }

    /** A vote of an open ballot. */
    record Vote(UUID memberId, String choice, String recordedByName, Instant at) {}

    void add(BallotEntity ballot) {
        database.persist(ballot);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    /** Locked until the transaction ends: votes and the closing follow one another. */
    Optional<BallotEntity> locked(UUID id) {
        return Optional.ofNullable(database.find(BallotEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<BallotEntity> ofMeeting(UUID meetingId) {
        return database.createQuery("from BallotEntity b where b.meetingId = :id order by b.id", BallotEntity.class)
                .setParameter("id", meetingId)
                .getResultList();
    }

    void vote(UUID ballotId, UUID memberId, String choice, Viewer by, Instant at) {
        database.createNativeQuery("""
                        insert into ballot_vote (ballot_id, member_id, choice, recorded_by, recorded_by_name, at)
                        values (:ballot, :member, :choice, :by, :name, :at)""")
                .setParameter("ballot", ballotId)
                .setParameter("member", memberId)
                .setParameter("choice", choice)
                .setParameter("by", by.personId())
                .setParameter("name", by.displayName())
                .setParameter("at", at)
                .executeUpdate();
    }

    List<Vote> votes(UUID ballotId) {
        return rows(
                        "select member_id, choice, recorded_by_name, at from ballot_vote where ballot_id = :id"
                                + " order by at, member_id",
                        ballotId)
                .stream()
                .map(row -> new Vote((UUID) row[0], (String) row[1], (String) row[2], (Instant) row[3]))
                .toList();
    }

    void attended(UUID ballotId, UUID memberId) {
        database.createNativeQuery("insert into ballot_turnout (ballot_id, member_id) values (:ballot, :member)")
                .setParameter("ballot", ballotId)
                .setParameter("member", memberId)
                .executeUpdate();
    }

    /** Who has voted in a secret ballot. */
    Set<UUID> turnout(UUID ballotId) {
        return new HashSet<>(session()
                .createNativeQuery("select member_id from ballot_turnout where ballot_id = :id", UUID.class)
                .setParameter("id", ballotId)
                .getResultList());
    }

    byte[] urn(UUID ballotId) {
        return session()
                .createNativeQuery("select sealed from ballot_urn where ballot_id = :id for update", byte[].class)
                .setParameter("id", ballotId)
                .getSingleResult();
    }

    /** The whole urn anew: a row that was changed in place would show by how much. */
    void seal(UUID ballotId, byte[] sealed) {
        database.createNativeQuery("""
                        insert into ballot_urn (ballot_id, sealed) values (:id, :sealed)
                        on conflict (ballot_id) do update set sealed = excluded.sealed""")
                .setParameter("id", ballotId)
                .setParameter("sealed", sealed)
                .executeUpdate();
    }

    /** Writes out what the urn held, options by code and receipts by their random order, and does away with it. */
    void countOut(UUID ballotId, Urn.Content content) {
        content.votes()
                .forEach((choice, votes) -> database.createNativeQuery(
                                "insert into ballot_tally (ballot_id, choice, votes) values (:id, :choice, :votes)")
                        .setParameter("id", ballotId)
                        .setParameter("choice", choice)
                        .setParameter("votes", votes)
                        .executeUpdate());
        content.receipts()
                .forEach(receipt -> database.createNativeQuery(
                                "insert into ballot_receipt (ballot_id, receipt) values (:id, :receipt)")
                        .setParameter("id", ballotId)
                        .setParameter("receipt", receipt)
                        .executeUpdate());
        database.createNativeQuery("delete from ballot_urn where ballot_id = :id")
                .setParameter("id", ballotId)
                .executeUpdate();
    }

    Map<String, Integer> tally(UUID ballotId) {
        var votes = new TreeMap<String, Integer>();
        rows("select choice, votes from ballot_tally where ballot_id = :id", ballotId)
                .forEach(row -> votes.put((String) row[0], ((Number) row[1]).intValue()));
        return votes;
    }

    List<String> receipts(UUID ballotId) {
        return session()
                .createNativeQuery(
                        "select receipt from ballot_receipt where ballot_id = :id order by receipt", String.class)
                .setParameter("id", ballotId)
                .getResultList();
    }

    private List<Object[]> rows(String query, UUID ballotId) {
        return session()
                .createNativeQuery(query, Object[].class)
                .setParameter("id", ballotId)
                .getResultList();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
