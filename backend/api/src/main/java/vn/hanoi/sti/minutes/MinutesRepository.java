package vn.hanoi.sti.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Minutes and their annexes; both are inserted and never changed. */
@ApplicationScoped
class MinutesRepository {
    private final EntityManager database;

    MinutesRepository(EntityManager database) {
        this.database = database;
    }

    /** The whole record of a meeting. */
    record Sealed(String content, String digest, String closedByName, Instant closedAt) {}

    void add(UUID meetingId, Sealed sealed) {
        database.createNativeQuery("""
                        insert into meeting_minutes (meeting_id, content, digest, closed_by_name, closed_at)
                        values (:id, :content, :digest, :name, :at)""")
                .setParameter("id", meetingId)
                .setParameter("content", sealed.content())
                .setParameter("digest", sealed.digest())
                .setParameter("name", sealed.closedByName())
                .setParameter("at", sealed.closedAt())
                .executeUpdate();
    }

    Optional<Sealed> find(UUID meetingId) {
        return rows(
                        "select content, digest, closed_by_name, closed_at from meeting_minutes where meeting_id = :id",
                        meetingId)
                .stream()
                .map(row -> new Sealed((String) row[0], (String) row[1], (String) row[2], (Instant) row[3]))
                .findFirst();
    }

    void add(UUID meetingId, MinutesView.Annex annex) {
        database.createNativeQuery("""
                        insert into meeting_annex (meeting_id, number, item_id, words, reason, by_name, at)
                        values (:id, :number, cast(:item as uuid), :words, :reason, :name, :at)""")
                .setParameter("id", meetingId)
                .setParameter("number", annex.number())
                .setParameter(
                        "item", annex.itemId() == null ? null : annex.itemId().toString())
                .setParameter("words", annex.words())
                .setParameter("reason", annex.reason())
                .setParameter("name", annex.byName())
                .setParameter("at", annex.at())
                .executeUpdate();
    }

    List<MinutesView.Annex> annexes(UUID meetingId) {
        return rows(
                        "select number, item_id, words, reason, by_name, at from meeting_annex where meeting_id = :id"
                                + " order by number",
                        meetingId)
                .stream()
                .map(row -> new MinutesView.Annex(
                        (Integer) row[0], (UUID) row[1], (String) row[2], (String) row[3], (String) row[4], (Instant)
                                row[5]))
                .toList();
    }

    private List<Object[]> rows(String query, UUID meetingId) {
        return database.unwrap(Session.class)
                .createNativeQuery(query, Object[].class)
                .setParameter("id", meetingId)
                .getResultList();
    }
}
